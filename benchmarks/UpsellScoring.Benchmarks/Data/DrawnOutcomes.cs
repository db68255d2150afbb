using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Benchmarks.Data;

/// <summary>Scores of completely known accounts and what became of them: accepted with a chance of as many percent as points.</summary>
internal sealed class DrawnOutcomes
{
    private const ulong Seed = 20260402;

    internal DrawnOutcomes(int count)
    {
        var portfolio = Portfolio.Of(count, unknown: 0);
        Columns = [.. portfolio.Columns.Select(column => (ReadOnlyMemory<double>)column.Memory)];
        HandFused.Run(portfolio, Limits.StoreKind.Normal, prefetch: false);
        Points = portfolio.Scores.Span.ToArray();
        var random = new SplitMix(Seed);
        Became = Array.ConvertAll(Points, points => 100 * random.NextUnit() < points ? ProposalOutcome.Accepted : ProposalOutcome.Refused);
    }

    internal ReadOnlyMemory<double>[] Columns { get; }

    internal double[] Points { get; }

    internal ProposalOutcome[] Became { get; }
}
