using System.Globalization;

namespace UpsellScoring.Outcomes;

/// <summary>One point of a calibration curve: the answered proposals whose stated probability lies in one part of [0, 1].</summary>
public sealed record ProbabilityBin
{
    internal ProbabilityBin(double from, double to) => (From, To) = (from, to);

    /// <summary>The lower end, excluded; the first bin includes 0.</summary>
    public double From { get; }

    /// <summary>The upper end, included.</summary>
    public double To { get; }

    /// <summary>The number of answered proposals.</summary>
    public int Answered { get; internal init; }

    /// <summary>How many of them were accepted.</summary>
    public int Accepted { get; internal init; }

    /// <summary>The mean of the stated probabilities; null when the bin is empty.</summary>
    public double? MeanProbability { get; internal init; }

    /// <summary>The share accepted, 0 to 1: near <see cref="MeanProbability"/> when the probabilities are right. Null when the bin is empty.</summary>
    public double? Rate => Answered == 0 ? null : (double)Accepted / Answered;

    /// <summary>The lower end of Wilson's interval of the share, 0 to the share; null when the bin is empty.</summary>
    public double? RateLower { get; internal init; }

    /// <summary>The upper end of Wilson's interval of the share, the share to 1; null when the bin is empty.</summary>
    public double? RateUpper { get; internal init; }

    /// <summary>Ends, stated and observed share in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:0.##} to {To:0.##}: ")
        + (Rate is { } rate
            ? string.Create(CultureInfo.InvariantCulture, $"stated {MeanProbability * 100:0.0}%, accepted {rate * 100:0.0}% ({RateLower * 100:0.0} to {RateUpper * 100:0.0}) of {Answered}")
            : "none");
}
