using UpsellScoring.Numerics;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>Writes a staged path in one line.</summary>
internal static class PathText
{
    // A path may have 1,000 steps; nobody reads more than the first ones and the end.
    private const int MostShown = 6;

    private const int FirstShown = 3;

    /// <summary>The line; none when there is no path.</summary>
    internal static IEnumerable<string> Of(StagedPath? path, TextWriting writing)
    {
        if (path is { Outcome: StagedPathOutcome.Found, Steps: var steps })
        {
            IEnumerable<string> shown = steps.Count <= MostShown
                ? steps.Select(step => Of(step, writing))
                : [.. steps.Take(FirstShown).Select(step => Of(step, writing)), "…", Of(steps[^1], writing)];
            yield return writing.Line("path", ("count", FigureTexts.OfCount(steps.Count)), ("steps", string.Join(" → ", shown)));
        }
    }

    private static string Of(StagedStep step, TextWriting writing) => writing.Line(
        "step",
        ("price", writing.Line($"price/{step.Price.Period}", ("amount", FigureTexts.OfPrice(step.Price.Amount, writing)))),
        ("tax", writing.Line($"tax/{step.Price.TaxBasis}")),
        ("rise", FigureTexts.OfShare(Crossing.ToDouble(step.Ratio), writing)));
}
