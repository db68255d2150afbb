namespace UpsellScoring.Scoring;

/// <summary>What decides whether an account is ranked among the others.</summary>
public sealed record RankingOptions
{
    // Weights such as 33.3 and 26.7 add up to 60 only within rounding; nobody means to exclude those.
    private const double Rounding = 1e-9;

    private readonly double _coverageLimit = 0.6;

    /// <summary>The defaults.</summary>
    public static RankingOptions Default { get; } = new();

    /// <summary>
    /// The least share of the total weight whose value must be known, 0 to 1, included within 10^-9; 0.6 by default. Accounts below are
    /// listed apart. At 0 every account with a score is ranked.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not in [0, 1].</exception>
    public double CoverageLimit
    {
        get => _coverageLimit;
        init => _coverageLimit = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(CoverageLimit), value, "The coverage limit is a share from 0 to 1; 0.6 stands for 60 %.");
    }

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"coverage limit {CoverageLimit}");

    /// <summary>The coverage limit less the rounding it allows; 0 at the least.</summary>
    internal double LeastCoverage => Math.Max(_coverageLimit - Rounding, 0);

    /// <summary>Whether a coverage is enough, within 10^-9.</summary>
    internal bool Admits(double coverage) => coverage >= LeastCoverage;
}
