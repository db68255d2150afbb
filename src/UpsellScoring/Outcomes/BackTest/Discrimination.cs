using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>How well scores tell accepted from refused proposals. Points on any scale will do; only their order counts.</summary>
/// <remarks>
/// <para>
/// The area under the ROC curve (AUC) is the chance that an accepted proposal had the higher score than a refused one, ties counting one
/// half: <c>(pairs won + pairs tied / 2) / pairs</c>. A score that knows nothing has 0.5. J. A. Hanley, B. J. McNeil, "The meaning and
/// use of the area under a receiver operating characteristic (ROC) curve", Radiology 143 (1982), 29-36.
/// </para>
/// <para>
/// Its interval is DeLong's, <c>AUC -+ z x standard error</c> cut to [0, 1]; it takes the rows as independent. E. R. DeLong, D. M. DeLong,
/// D. L. Clarke-Pearson, "Comparing the areas under two or more correlated receiver operating characteristic curves", Biometrics 44
/// (1988), 837-845. In 2,000 simulated sets each of 60 and 140 rows, the interval at 95 % held true areas of 0.6, 0.76 and 0.9 in 94.2, 93.6
/// and 93.2 %, of 30 and 30 rows in 94.2, 93.2 and 90.2 %; with fewer rows or an area
/// near 1 it is too narrow. Where the classes are fully apart the formula would give an interval of no width; then it is the
/// exact one for as many independent pairs as there are rows of the rarer class: from <c>((1 - confidence) / 2)^(1 / rows)</c> to 1.
/// </para>
/// <para>All figures but those of <see cref="Binned"/> are worked out in integers and rounded at the end: no order of rows changes a bit.</para>
/// </remarks>
public sealed record Discrimination
{
    private const double Chance = 0.5;

    private Discrimination(AnsweredCounts counts, in RankSums sums, double confidence, double z, bool isBinned)
    {
        (Accepted, Refused, LeftOut, Confidence) = (counts.Accepted, counts.Refused, counts.LeftOut, confidence);
        Outcome = Accepted + Refused == 0 ? DiscriminationOutcome.NoOutcomes
            : Accepted == 0 ? DiscriminationOutcome.NoneAccepted
            : Refused == 0 ? DiscriminationOutcome.NoneRefused
            : sums.AllTied ? DiscriminationOutcome.AllTied
            : sums.Separated ? DiscriminationOutcome.Separated
            : DiscriminationOutcome.Measured;
        if (Outcome is not (DiscriminationOutcome.Measured or DiscriminationOutcome.Separated))
        {
            return;
        }

        AreaUnderCurve = sums.AreaUnderCurve;
        KolmogorovSmirnov = sums.Distance;
        KolmogorovSmirnovByChance = Math.Min(1, Math.Sqrt(NaturalLog.Of(2 / (1 - confidence)) / 2 * (Accepted + (double)Refused) / (Accepted * (double)Refused)));
        BinningError = isBinned ? sums.HalfTied : null;
        StandardError = Math.Min(Accepted, Refused) < 2 || Outcome == DiscriminationOutcome.Separated ? null : Math.Sqrt(sums.Variance);
        (Lower, Upper) = IntervalOf(z);
    }

    /// <summary>Whether there are figures, and if not, why.</summary>
    public DiscriminationOutcome Outcome { get; }

    /// <summary>Accepted proposals with a score.</summary>
    public int Accepted { get; }

    /// <summary>Refused proposals with a score.</summary>
    public int Refused { get; }

    /// <summary>Rows that entered no figure: without an answer, without a finite score, or with an outcome that is not defined.</summary>
    public int LeftOut { get; }

    /// <summary>The confidence of the interval, in (0, 1).</summary>
    public double Confidence { get; }

    /// <summary>The area under the ROC curve, 0 to 1; 0.5 is chance. Null when there is none.</summary>
    public double? AreaUnderCurve { get; }

    /// <summary>DeLong's standard error of the area; null when there is no area, a class has one row only, or the classes are fully apart.</summary>
    public double? StandardError { get; }

    /// <summary>The lower end of the area's confidence interval, 0 to the area; null when there is no area, or one row of a class that is not fully apart.</summary>
    public double? Lower { get; }

    /// <summary>The upper end of the area's confidence interval, the area to 1; null as <see cref="Lower"/>.</summary>
    public double? Upper { get; }

    /// <summary>The Gini coefficient (accuracy ratio) <c>2 AUC - 1</c>, -1 to 1; 0 is chance. Null when there is no area.</summary>
    public double? Gini => (2 * AreaUnderCurve) - 1;

    /// <summary>
    /// The Kolmogorov-Smirnov distance, 0 to 1: the largest difference, over all scores, between the share of the accepted and the share of
    /// the refused up to that score. Null when there is no area. It is above 0 by chance too.
    /// </summary>
    public double? KolmogorovSmirnov { get; }

    /// <summary>
    /// The distance that a score which knows nothing stays below with the given confidence:
    /// <c>sqrt(ln(2 / (1 - confidence)) / 2 x (accepted + refused) / (accepted x refused))</c>, at most 1, good from some 20 rows of a class;
    /// null when there is no area.
    /// </summary>
    public double? KolmogorovSmirnovByChance { get; }

    /// <summary>
    /// The most by which <see cref="AreaUnderCurve"/> can differ from the exact area, either way: half the share of the pairs that fell
    /// into one bin; null when the area is exact or there is none.
    /// </summary>
    public double? BinningError { get; }

    /// <summary>
    /// Measures exactly, by sorting. Time grows with the count only: rows are sorted digit by digit. Working memory is 8 to 16 bytes for each
    /// answered row, lent by the shared pool of arrays.
    /// </summary>
    /// <param name="points">The scores; NaN and infinite ones are left out and counted.</param>
    /// <param name="outcomes">What happened later, one for each score.</param>
    /// <param name="confidence">The confidence of the interval, in (0, 1), both excluded.</param>
    /// <returns>The figures, or the named reason why there are none.</returns>
    /// <exception cref="ArgumentException">The two columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not in (0, 1).</exception>
    public static Discrimination Of(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes, double confidence = 0.95)
    {
        OutcomeGuard.SameLength(points.Length, outcomes.Length, nameof(outcomes));
        using var scores = AnsweredScores.Of(points, outcomes);
        return Of(scores, confidence);
    }

    /// <summary>Measures in one pass, by counting scores in bins of equal width; scores in one bin count as tied. For monitoring many rows often.</summary>
    /// <param name="points">The scores; those beyond the range count in its first or last bin, NaN and infinite ones are left out and counted.</param>
    /// <param name="outcomes">What happened later, one for each score.</param>
    /// <param name="lowest">The lower end of the range, finite.</param>
    /// <param name="highest">The upper end of the range, finite, above the lower one.</param>
    /// <param name="confidence">The confidence of the interval, in (0, 1), both excluded.</param>
    /// <returns>The figures with the bound of their error in <see cref="BinningError"/>; 4,096 bins.</returns>
    /// <exception cref="ArgumentException">The two columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or not finite, or the confidence is not in (0, 1).</exception>
    public static Discrimination Binned(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes, double lowest = 0, double highest = 100, double confidence = 0.95)
    {
        OutcomeGuard.SameLength(points.Length, outcomes.Length, nameof(outcomes));
        var z = NormalQuantile.TwoSided(confidence);
        var bins = new ScoreBins(lowest, highest);
        bins.Add(points, outcomes);
        var counts = bins.Counts;
        return new(counts, bins.ToSums(counts), confidence, z, isBinned: true);
    }

    /// <summary>Area with its interval, Gini and distance in one line, or why there are none.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => AreaUnderCurve is { } area
        ? FormattableString.Invariant($"AUC {area:0.000}")
            + (Lower is { } lower ? FormattableString.Invariant($" ({lower:0.000} to {Upper:0.000})") : " (no interval)")
            + FormattableString.Invariant($", chance 0.5; Gini {Gini:0.000}; KS {KolmogorovSmirnov:0.000}, by chance {KolmogorovSmirnovByChance:0.000}")
        : FormattableString.Invariant($"no AUC: {Outcome} ({Accepted} accepted, {Refused} refused)");

    internal static Discrimination Of(AnsweredScores scores, double confidence)
    {
        var z = NormalQuantile.TwoSided(confidence);
        var sums = new RankSums(scores.Accepted.Length, scores.Refused.Length);
        for (var groups = scores.Groups; groups.MoveNext();)
        {
            sums.Add(groups.Accepted, groups.Refused);
        }

        return new(new(scores.Accepted.Length, scores.Refused.Length, scores.LeftOut), sums, confidence, z, isBinned: false);
    }

    private (double? Lower, double? Upper) IntervalOf(double z)
    {
        var area = AreaUnderCurve!.Value;
        if (StandardError is { } error)
        {
            return (Math.Max(0, area - (z * error)), Math.Min(1, area + (z * error)));
        }

        if (Outcome != DiscriminationOutcome.Separated)
        {
            return (null, null);
        }

        var bound = Exponential.Of(NaturalLog.Of((1 - Confidence) / 2) / Math.Min(Accepted, Refused));
        return area > Chance ? (bound, 1) : (0, 1 - bound);
    }
}
