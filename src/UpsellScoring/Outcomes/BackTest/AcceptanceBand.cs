using System.Globalization;

namespace UpsellScoring.Outcomes;

/// <summary>The answered proposals whose scores lie in one band, a decile of the ranking or a grade, and how many were accepted.</summary>
public sealed record AcceptanceBand
{
    internal AcceptanceBand(string name) => Name = name;

    /// <summary>The band: the number of the decile, <c>1</c> for the highest scores, or the name of the grade.</summary>
    public string Name { get; }

    /// <summary>The lowest score in the band; null when it is empty.</summary>
    public double? LowestPoints { get; internal init; }

    /// <summary>The highest score in the band; null when it is empty.</summary>
    public double? HighestPoints { get; internal init; }

    /// <summary>The number of answered proposals in the band: accepted and refused.</summary>
    public int Answered { get; internal init; }

    /// <summary>How many of them were accepted.</summary>
    public int Accepted { get; internal init; }

    /// <summary>The share accepted, 0 to 1; null when the band is empty.</summary>
    public double? Rate => Answered == 0 ? null : (double)Accepted / Answered;

    /// <summary>The lower end of Wilson's interval of the share, 0 to the share; null when the band is empty.</summary>
    /// <remarks><c>(k + z^2/2 -+ z sqrt(k (n - k)/n + z^2/4)) / (n + z^2)</c>; E. B. Wilson, JASA 22 (1927), 209-212.</remarks>
    public double? RateLower { get; internal init; }

    /// <summary>The upper end of Wilson's interval of the share, the share to 1; null when the band is empty.</summary>
    public double? RateUpper { get; internal init; }

    /// <summary>The share accepted over that of all answered proposals; 1 is what picking without a score gives. Null when the band is empty.</summary>
    public double? Lift { get; internal init; }

    /// <summary>The gain: of all accepted proposals, the share in this band and those above, 0 to 1.</summary>
    public double Gain { get; internal init; }

    /// <summary>The gain of picking without a score: of all answered proposals, the share in this band and those above, 0 to 1.</summary>
    public double GainByChance { get; internal init; }

    /// <summary>How many of the answered proposals have both an expected and an actual value; a refused one has the actual value 0.</summary>
    public int Valued { get; internal init; }

    /// <summary>What those had been expected to bring in all, to 15 digits; null when there are none.</summary>
    public decimal? ExpectedValue { get; internal init; }

    /// <summary>What they brought in all, to 15 digits; null when there are none.</summary>
    public decimal? ActualValue { get; internal init; }

    /// <summary>Name, numbers, share with its interval, lift and gain in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Rate is { } rate
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{Name}: {Accepted} of {Answered} accepted, {rate * 100:0.0}% ({RateLower * 100:0.0} to {RateUpper * 100:0.0}), lift {Lift:0.00}, gain {Gain * 100:0.0}% of {GainByChance * 100:0.0}%")
        : $"{Name}: none";
}
