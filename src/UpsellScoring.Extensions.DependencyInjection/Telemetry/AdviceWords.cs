namespace UpsellScoring.Extensions.DependencyInjection.Telemetry;

/// <summary>The words of an advice as values of tags; no text is made for each advice.</summary>
internal static class AdviceWords
{
    /// <summary>In place of the grade of an advice without a score.</summary>
    internal const string NoGrade = "none";

    private static readonly string[] Names = Enum.GetNames<AdviceAction>();

    internal static IReadOnlyList<AdviceAction> Actions { get; } = Enum.GetValues<AdviceAction>();

    // The numbers of the actions run from 1.
    internal static string Of(AdviceAction action) => Names[(int)action - 1];

    internal static string Grade(UpsellAdvice advice) => advice.Score.Score.Grade?.Name ?? NoGrade;
}
