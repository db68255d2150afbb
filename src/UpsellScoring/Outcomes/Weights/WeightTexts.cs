namespace UpsellScoring.Outcomes;

/// <summary>What the outcome of a suggestion or of a regression means and what to do about it, in one sentence or two.</summary>
internal static class WeightTexts
{
    internal static string Of(WeightSuggestionOutcome outcome) => outcome switch
    {
        WeightSuggestionOutcome.OneClassOnly => "All answers are the same, or there are none: nothing tells accepted from refused. Gather outcomes of the other kind.",
        WeightSuggestionOutcome.MoreFactorsThanOutcomes => "There are not more outcomes than factors. Gather outcomes, or join factors.",
        WeightSuggestionOutcome.TooFewOutcomes => "There are fewer accepted or refused proposals than the minimum: the present weights stay. Gather outcomes.",
        WeightSuggestionOutcome.AllScoresTied => "All accounts with an outcome have the same score. Look at the ends of the curves.",
        WeightSuggestionOutcome.TooFewFactorsVary => "Fewer than two factors differ between the accounts. Look at the ends of the curves, and at what is unknown.",
        WeightSuggestionOutcome.PerfectSeparation => "Some combination of the factors tells accepted from refused without an error. Look for a value that was recorded after the outcome.",
        WeightSuggestionOutcome.AllWeightsZero => "No factor is higher where proposals were accepted. Look at the direction of the curves.",
        WeightSuggestionOutcome.NoChangeJustified => "Other weights are not shown to be better: the present card stays.",
        _ => "Other weights are better on accounts they were not learned from. Look at the preview before you publish them.",
    };

    internal static string Of(LogisticOutcome outcome) => outcome switch
    {
        LogisticOutcome.NoRows => "No row has all its values. Gather some.",
        LogisticOutcome.OneClassOnly => "All outcomes are the same. Gather outcomes of the other kind.",
        LogisticOutcome.MoreColumnsThanRows => "There are not more rows than columns. Leave out columns, or gather rows.",
        LogisticOutcome.ConstantColumn => "A column holds the same value in every row. Leave it out.",
        LogisticOutcome.DependentColumn => "A column is a sum of multiples of the columns before it. Leave it out.",
        LogisticOutcome.PerfectSeparation => "Some combination of the columns tells the outcomes apart without an error, and no finite coefficients fit best. Look for a value that was recorded after the outcome, or gather rows.",
        LogisticOutcome.QuasiSeparation => "Some combination of the columns tells the outcomes apart but for rows on the border, and no finite coefficients fit best. Join small groups, or gather rows.",
        LogisticOutcome.NotConverged => "The steps did not come to rest. Look for values of very different size.",
        _ => "There are coefficients.",
    };
}
