namespace UpsellScoring.Outcomes;

/// <summary>Decides whether enough probabilities were stated to test them, and tests them.</summary>
internal static class ProbabilityTesting
{
    private const int Bins = 10;

    internal static ProbabilityTest? Test(ScoredOutcomes outcomes, BackTestOptions options, BackTestJudgment judgment)
    {
        if (outcomes.Probabilities.IsEmpty)
        {
            return null;
        }

        var test = ProbabilityTest.Of(outcomes.Probabilities, outcomes.Outcomes, Bins, options.Confidence);
        var fewest = Math.Min(test.Accepted, test.Answered - test.Accepted);
        if (fewest >= options.LeastPerClass)
        {
            return test;
        }

        if (test.Answered > 0)
        {
            judgment.Add(BackTestNeedCodes.ProbabilitiesMore, options.LeastPerClass - fewest, $"{test.Accepted} accepted and {test.Answered - test.Accepted} refused proposals have a stated probability; {options.LeastPerClass} of each kind are needed to test them.");
        }

        return null;
    }
}
