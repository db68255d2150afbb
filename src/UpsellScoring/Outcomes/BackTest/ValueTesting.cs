namespace UpsellScoring.Outcomes;

/// <summary>Decides whether enough is known to compare values, and compares them.</summary>
internal static class ValueTesting
{
    internal static ValueTest? Test(ScoredOutcomes outcomes, BackTestOptions options, BackTestJudgment judgment)
    {
        if (outcomes.Values.IsEmpty || outcomes.ExpectedValues.IsEmpty)
        {
            return null;
        }

        var (known, missing) = (0, 0);
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes.Outcomes[i] == ProposalOutcome.Accepted && !double.IsNaN(outcomes.ExpectedValues[i]))
            {
                known += double.IsNaN(outcomes.Values[i]) ? 0 : 1;
                missing += double.IsNaN(outcomes.Values[i]) ? 1 : 0;
            }
        }

        if (known + missing == 0)
        {
            return null;
        }

        if (missing > ValueTest.MostMissing * (known + missing))
        {
            judgment.Add(BackTestNeedCodes.ValuesMissing, null, $"{missing} of {known + missing} accepted proposals with an expected value lack what they brought, more than 5 %; leaving them out would mislead. Enter what they brought.");
            return null;
        }

        if (known < options.LeastPerClass)
        {
            judgment.Add(BackTestNeedCodes.ValuesMore, options.LeastPerClass - known, $"{known} accepted proposals have an expected and an actual value; {options.LeastPerClass} are needed to compare them.");
            return null;
        }

        return ValueTest.Of(outcomes.ExpectedValues, outcomes.Values, missing);
    }
}
