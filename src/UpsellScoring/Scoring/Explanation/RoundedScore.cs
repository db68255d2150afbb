namespace UpsellScoring.Scoring;

/// <summary>A score and its rows, rounded so that the rows add up to the score exactly (largest remainder).</summary>
public sealed class RoundedScore
{
    /// <summary>The most decimals that can be asked for.</summary>
    public const int MostDecimals = 6;

    private RoundedScore(decimal? points, IReadOnlyList<RoundedFactor> factors) => (Points, Factors) = (points, factors);

    /// <summary>The score, rounded half away from zero; null when there is none.</summary>
    public decimal? Points { get; }

    /// <summary>
    /// The points of each factor in card order: rounded down, then the units still missing to the rounded score go to
    /// the rows with the largest remainders, ties in card order. Each is less than one unit away from its exact value.
    /// </summary>
    public IReadOnlyList<RoundedFactor> Factors { get; }

    /// <summary>The score and its rows in one line, such as <c>71.2 = 10.8 + 8.7 + 21.7 + 13.3 + 16.7</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Points is { } points
        ? FormattableString.Invariant($"{points} = ") + string.Join(" + ", Factors.Select(factor => FormattableString.Invariant($"{factor.Points}")))
        : "no score";

    internal static RoundedScore Of(ScoreExplanation explanation, int decimals)
    {
        if (decimals is < 0 or > MostDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, FormattableString.Invariant($"Decimals may be 0 to {MostDecimals}."));
        }

        var factors = explanation.Factors;
        if (explanation.Score.Points is not { } points)
        {
            return new(null, Array.AsReadOnly(factors.Select(factor => new RoundedFactor(factor.Name, null)).ToArray()));
        }

        var unit = 1m;
        for (var i = 0; i < decimals; i++)
        {
            unit /= 10;
        }

        var total = LargestRemainder.Total(points, unit);
        var rounded = LargestRemainder.Round([.. factors.Select(factor => factor.Points)], total, unit);
        return new(total, Array.AsReadOnly(factors.Select((factor, i) => new RoundedFactor(factor.Name, rounded[i])).ToArray()));
    }
}
