using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>How long does it take to hold 10^7 scores against their outcomes, and to fit weights to outcomes?</summary>
internal static class OutcomeRows
{
    private const int Size = 10_000_000;
    private const double Near = 1e-8;

    private static object? _kept;

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
        new("weight-fit", "logistic fit of 10^5 accounts x 5 factors", 100_000, FitAgainstMatrices) { Floor = 5, Goal = 5 },
    ];

    private static Duel FitAgainstMatrices(int size)
    {
        var outcomes = new DrawnOutcomes(size);
        var accepted = Array.ConvertAll(outcomes.Became, became => became == ProposalOutcome.Accepted);
        foreach (var (subject, baseline) in LogisticRegression.Fit(outcomes.Columns, accepted).Coefficients.Zip(MatrixNewton.Fit(outcomes.Columns, accepted)))
        {
            // Written so that NaN fails.
            if (!(Math.Abs((subject / baseline) - 1) <= Near))
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The library gives {subject:R}, the baseline {baseline:R}: the two do not compute the same."));
            }
        }

        return new(
            new Work("LogisticRegression", size, () => _kept = LogisticRegression.Fit(outcomes.Columns, accepted)),
            new Work("Newton on MathNet matrices", size, () => _kept = MatrixNewton.Fit(outcomes.Columns, accepted)));
    }
}
