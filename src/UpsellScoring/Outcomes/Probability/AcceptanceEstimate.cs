using System.Globalization;

namespace UpsellScoring.Outcomes;

/// <summary>The probability that a proposal is accepted, with what it rests on. The default value is no estimate.</summary>
/// <remarks>Equal when all its parts are.</remarks>
public readonly record struct AcceptanceEstimate
{
    internal AcceptanceEstimate(double probability, double lower, double upper, int outcomes) =>
        (Probability, Lower, Upper, Outcomes) = (probability, lower, upper, outcomes);

    /// <summary>The probability, 0 to 1; null when the account has no score.</summary>
    public double? Probability { get; }

    /// <summary>The lower end of the confidence interval, 0 to the probability: chance in the outcomes only, not a change of times. Null without a probability.</summary>
    public double? Lower { get; }

    /// <summary>The upper end of the confidence interval, the probability to 1; null without a probability.</summary>
    public double? Upper { get; }

    /// <summary>How many answered proposals it rests on: all, of a Platt model; those of its own block, of an isotonic one. 0 without a probability.</summary>
    public int Outcomes { get; }

    /// <summary>Probability, interval and number of outcomes in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Probability is { } probability
        ? string.Create(CultureInfo.InvariantCulture, $"{probability * 100:0.0}% ({Lower * 100:0.0} to {Upper * 100:0.0}, {Outcomes} outcomes)")
        : "no probability: no score";
}
