using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Outcomes;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;
using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

/// <summary>Finds how to show a value that is known as an object only: one line per result.</summary>
internal static class NotebookViews
{
    private static readonly Dictionary<Type, string> Generic = new()
    {
        [typeof(Ranking<>)] = nameof(OfRanking),
        [typeof(Worklist<>)] = nameof(OfWorklist),
        [typeof(PolicyPreview<>)] = nameof(OfPreview),
        [typeof(CardPreview<>)] = nameof(OfCardPreview),
    };

    /// <summary>The view; null when the library cannot show the value.</summary>
    [RequiresDynamicCode("Calls a generic method for a type known at run time only.")]
    [RequiresUnreferencedCode("Finds that method by its name.")]
    internal static View? Of(object? value) => value switch
    {
        AccountScore score => ResultRendering.View(score, null),
        ScoreExplanation explanation => ResultRendering.View(explanation, null),
        ScoreChange change => ResultRendering.View(change, null),
        Scorecard card => ResultRendering.View(card, null),
        NpsSurvey survey => ResultRendering.View(survey, null),
        PriceGap gap => ResultRendering.View(gap, null, null),
        StagedPath path => ResultRendering.View(path, null),
        PaybackCurve curve => ResultRendering.View(curve, null),
        TotalCost cost => ResultRendering.View(cost, null),
        UpsellAdvice advice => ResultRendering.View(advice, null),
        BackTestResult result => ResultRendering.View(result, null),
        DriftReport report => ResultRendering.View(report, null),
        null => null,
        _ => OfGeneric(value),
    };

    [RequiresDynamicCode("Calls a generic method for a type known at run time only.")]
    [RequiresUnreferencedCode("Finds that method by its name.")]
    private static View? OfGeneric(object value)
    {
        var type = value.GetType();
        return type.IsGenericType && Generic.TryGetValue(type.GetGenericTypeDefinition(), out var name)
            ? (View?)typeof(NotebookViews).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [value])
            : null;
    }

    private static View OfRanking<T>(Ranking<T> ranking) => ResultRendering.View(ranking, null, null);

    private static View OfWorklist<T>(Worklist<T> worklist) => ResultRendering.View(worklist, null);

    private static View OfPreview<T>(PolicyPreview<T> preview) => ResultRendering.View(preview, null);

    private static View OfCardPreview<T>(CardPreview<T> preview) => ResultRendering.View(preview, null, null);
}
