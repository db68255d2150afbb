using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>How long does it take to hold 10^7 scores against their outcomes?</summary>
internal static class OutcomeRows
{
    private const int Size = 10_000_000;

    internal static IEnumerable<Row> All =>
    [
        new("outcomes-exact", "exact AUC, its interval and KS of 10^7 scores", Size, size =>
        {
            var proposals = AnsweredProposals.Of(size);
            var sorted = new SortedOutcomes(proposals);
            return new(
                new Work("Discrimination.Of", size, () => Discrimination.Of(proposals.Points, proposals.Outcomes)),
                new Work("Array.Sort(keys, items)", size, sorted.Sort));
        })
        {
            Floor = 3, Goal = 4,
        },
        new("outcomes-binned", "the same in bins, in copies of the two columns", Size, size =>
        {
            var proposals = AnsweredProposals.Of(size);
            var sorted = new SortedOutcomes(proposals);
            return new(
                new Work("Discrimination.Binned", size, () => Discrimination.Binned(proposals.Points, proposals.Outcomes)),
                new Work("copy", size, sorted.Copy));
        })
        {
            Floor = 2, Goal = 1.25, IsCost = true,
        },
    ];
}
