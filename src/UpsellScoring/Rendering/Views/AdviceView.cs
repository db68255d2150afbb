using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Rendering;

/// <summary>Shows an advice: its text, and for insiders what the score is made of, the price gap and the staged path.</summary>
internal static class AdviceView
{
    internal static View Of(UpsellAdvice advice, Words words)
    {
        var lines = AdviceTexts.Lines(advice, words.Options);
        return new(words, words.IsForCustomer ? advice.Account.Id : lines[0])
        {
            Notes = [.. words.IsForCustomer ? lines : lines.Skip(1)],
            Drawings = [.. words.IsForCustomer ? ForCustomer(advice, words) : ForInsiders(advice, words)],
        };
    }

    private static IEnumerable<Drawing> ForInsiders(UpsellAdvice advice, Words words)
    {
        yield return ScoreView.Bounds(advice.Score.Score, advice.Score.Card.Grades, words);
        yield return ExplanationView.Bars(advice.Score, words);
        // The bands of the policy are not with the advice: where the standard ones judge otherwise, its text alone speaks.
        if (advice.GapClass != PriceGapClass.Unknown && PriceBands.Standard.Classify(advice.Gap) == advice.GapClass)
        {
            yield return GapView.Scale(advice.Gap, PriceBands.Standard, words);
        }

        if (advice.Path is { Outcome: StagedPathOutcome.Found } path)
        {
            yield return PathView.Stairs(path, words);
        }
    }

    // Only what the customer's text says too: the way to the price, and only when it is proposed.
    private static IEnumerable<Drawing> ForCustomer(UpsellAdvice advice, Words words)
    {
        if (advice is { Action: AdviceAction.ProposeNow, Path: { Outcome: StagedPathOutcome.Found } path })
        {
            yield return PathView.Stairs(path, words);
        }
    }
}
