using System.Runtime.InteropServices;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>A card made ready for columns.</summary>
internal sealed class BatchCard
{
    private readonly BatchFactor[] _factors;

    internal BatchCard(CompiledScorecard compiled)
    {
        Compiled = compiled;
        _factors = new BatchFactor[compiled.Count];
        for (var i = 0; i < _factors.Length; i++)
        {
            _factors[i] = new(compiled.Factors[i]);
        }

        var ready = Enumerable.Range(0, _factors.Length).Where(i => _factors[i].IsReady).ToArray();
        ReadsColumns = ready.Length > 0;
        var warped = 0;
        foreach (var factor in _factors)
        {
            factor.Beside = factor.IsReady || !ReadsColumns ? -1 : ready[warped++ % ready.Length];
        }

        Scorers = new(this);
        IsReady = Array.TrueForAll(_factors, factor => factor.IsReady && !factor.Compiled.IsRequired);
        HasStand = Array.Exists(_factors, factor => factor.HasStand);
        HasRequired = Array.Exists(_factors, factor => factor.Compiled.IsRequired);
        var grades = compiled.Card.Grades;
        GradeCount = grades.Count;
        UsualLeastWeight = FindLeastWeight(RankingOptions.Default);
        GradeBounds = Lookup.Bounds(grades.SkipLast(1).Select(grade => grade.From).Reverse().ToArray());
        // Whole numbers in the lanes, as a place is.
        GradePlaces = Lookup.Padded(MemoryMarshal.Cast<long, double>(Enumerable.Range(0, grades.Count).Reverse().Select(place => (long)place).ToArray()));
    }

    internal CompiledScorecard Compiled { get; }

    internal BlockScorers Scorers { get; }

    internal int GradeCount { get; }

    /// <summary>Whether the tile reads at least one column of double precision itself.</summary>
    internal bool ReadsColumns { get; }

    internal ReadOnlySpan<BatchFactor> Factors => _factors;

    /// <summary>Whether the tile alone gives the scores of columns of double precision.</summary>
    internal bool IsReady { get; }

    /// <summary>Whether some factor fills in unknown values, so that the weight that counts is more than the known weight.</summary>
    internal bool HasStand { get; }

    internal bool HasRequired { get; }

    private double UsualLeastWeight { get; }

    /// <summary>The lower bounds of all grades but the lowest, ascending, as <see cref="Lookup.Bounds"/> gives them.</summary>
    internal double[] GradeBounds { get; }

    /// <summary>The place of the grade on the card by the number of bounds that are reached.</summary>
    internal double[] GradePlaces { get; }

    /// <summary>The least known weight whose coverage is enough: some units in the last place from the product, so that it decides as the quotient does.</summary>
    internal double LeastWeight(RankingOptions options) => options == RankingOptions.Default ? UsualLeastWeight : FindLeastWeight(options);

    private double FindLeastWeight(RankingOptions options)
    {
        var weight = options.LeastCoverage * Compiled.TotalWeight;
        while (weight > 0 && options.Admits(Math.BitDecrement(weight) / Compiled.TotalWeight))
        {
            weight = Math.BitDecrement(weight);
        }

        while (!options.Admits(weight / Compiled.TotalWeight))
        {
            weight = Math.BitIncrement(weight);
        }

        return weight;
    }
}
