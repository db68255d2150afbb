using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Tests the probabilities that each part of the outcomes gets from a model fitted to the other parts.</summary>
/// <remarks>
/// The part of an outcome depends on the seed and on its place among the scores of its kind, sorted. Where the other parts allow no model, their
/// overall rate is stated, as a host would have to.
/// </remarks>
internal static class CrossValidation
{
    // The refused take their numbers from here on, the accepted from 0.
    private const ulong FirstRefused = 1UL << 32;

    internal static ProbabilityTest Of(AcceptanceFitOptions options, AnsweredScores scores)
    {
        var acceptedFolds = Folds(options, scores.Accepted.Length, 0);
        var refusedFolds = Folds(options, scores.Refused.Length, FirstRefused);
        var probabilities = new double[scores.Count];
        var outcomes = new ProposalOutcome[scores.Count];
        outcomes.AsSpan(0, scores.Accepted.Length).Fill(ProposalOutcome.Accepted);
        outcomes.AsSpan(scores.Accepted.Length).Fill(ProposalOutcome.Refused);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            using var others = AnsweredScores.Sorted(Others(scores.Accepted, acceptedFolds, fold), Others(scores.Refused, refusedFolds, fold));
            var probability = Probability(options.Method, others);
            Predict(scores.Accepted, acceptedFolds, fold, probability, probabilities);
            Predict(scores.Refused, refusedFolds, fold, probability, probabilities.AsSpan(scores.Accepted.Length));
        }

        return ProbabilityTest.Of(probabilities, outcomes);
    }

    private static byte[] Folds(AcceptanceFitOptions options, int count, ulong first)
    {
        var random = new CounterRandom(options.Seed);
        var folds = new byte[count];
        for (var i = 0; i < folds.Length; i++)
        {
            folds[i] = (byte)(options.Folds * random.Between0And1(first + (ulong)i));
        }

        return folds;
    }

    private static double[] Others(ReadOnlySpan<double> scores, byte[] folds, int fold)
    {
        var others = new double[folds.Length - folds.AsSpan().Count((byte)fold)];
        var count = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (folds[i] != fold)
            {
                others[count++] = scores[i];
            }
        }

        return others;
    }

    private static Func<double, double> Probability(CalibrationMethod method, AnsweredScores others)
    {
        var hasBoth = others.Accepted.Length > 0 && others.Refused.Length > 0;
        var model = hasBoth ? Calibration.Fit(method, GroupedScores.Of(others)).Model : null;
        var rate = others.Count == 0 ? 0.5 : (double)others.Accepted.Length / others.Count;
        return model is null ? _ => rate : model.ProbabilityOf;
    }

    private static void Predict(ReadOnlySpan<double> scores, byte[] folds, int fold, Func<double, double> probability, Span<double> probabilities)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            if (folds[i] == fold)
            {
                probabilities[i] = probability(scores[i]);
            }
        }
    }
}
