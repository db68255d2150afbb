using UpsellScoring.Numerics;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class CrossValidationTests
{
    private static readonly double[] Points = [1, 2, 3, 3, 4, 5, 6];

    private static readonly int[] Accepted = [0, 1, 0, 1, 0, 1, 1];

    // So few rows that some parts leave one kind, nobody, or no model to the others.
    [Theory]
    [InlineData(CalibrationMethod.Platt, 2)]
    [InlineData(CalibrationMethod.Platt, 3)]
    [InlineData(CalibrationMethod.Isotonic, 2)]
    [InlineData(CalibrationMethod.Isotonic, 5)]
    public void Of_AnySeed_StatesWhatTheOtherPartsGive(CalibrationMethod method, int folds)
    {
        var stated = new HashSet<double>();
        for (ulong seed = 0; seed < 40; seed++)
        {
            var options = new AcceptanceFitOptions { Method = method, Folds = folds, Seed = seed, LeastPerClass = 2 };
            using var scores = AnsweredScores.Of(Points, Rows.Outcomes(Accepted));
            var (probabilities, outcomes) = Stated(options);
            var (expected, found) = (ProbabilityTest.Of(probabilities, outcomes), CrossValidation.Of(options, scores));
            Assert.Equal((expected.Brier, expected.MeanProbability, expected.Rate), (found.Brier, found.MeanProbability, found.Rate));
            stated.UnionWith(probabilities);
        }

        Assert.Contains(1.0, stated);
    }

    [Fact]
    public void Of_AllRowsInOnePart_StatesAHalf()
    {
        var seed = Enumerable.Range(0, 200_000).First(seed => Parts(new() { Folds = 2, Seed = (ulong)seed }, 0, 2).Concat(Parts(new() { Folds = 2, Seed = (ulong)seed }, 1UL << 32, 2)).Distinct().Count() == 1);
        using var scores = AnsweredScores.Of([1, 2, 3, 4], Rows.Outcomes(0, 1, 0, 1));
        Assert.Equal((0.5, 0.25), (CrossValidation.Of(new() { Folds = 2, Seed = (ulong)seed }, scores) is var test ? (test.MeanProbability, test.Brier) : default));
    }

    private static (double[] Probabilities, ProposalOutcome[] Outcomes) Stated(AcceptanceFitOptions options)
    {
        // The accepted first, each kind from the lowest score.
        (double Points, int Accepted)[] rows = [.. Points.Zip(Accepted).OrderByDescending(row => row.Second).ThenBy(row => row.First)];
        var accepted = Accepted.Sum();
        int[] parts = [.. Parts(options, 0, accepted), .. Parts(options, 1UL << 32, rows.Length - accepted)];
        double Probability(int row)
        {
            (double Points, int Accepted)[] others = [.. rows.Where((_, i) => parts[i] != parts[row])];
            var rate = others.Length == 0 ? 0.5 : others.Average(other => other.Accepted);
            using var scores = AnsweredScores.Of([.. others.Select(other => other.Points)], Rows.Outcomes([.. others.Select(other => other.Accepted)]));
            return rate is 0 or 1 || others.Length == 0 ? rate : Calibration.Fit(options.Method, GroupedScores.Of(scores)).Model?.Evaluate(rows[row].Points).Probability ?? rate;
        }

        return ([.. Enumerable.Range(0, rows.Length).Select(Probability)], Rows.Outcomes([.. rows.Select(row => row.Accepted)]));
    }

    private static IEnumerable<int> Parts(AcceptanceFitOptions options, ulong first, int count) =>
        Enumerable.Range(0, count).Select(i => (int)(options.Folds * new CounterRandom(options.Seed).Between0And1(first + (ulong)i)));
}
