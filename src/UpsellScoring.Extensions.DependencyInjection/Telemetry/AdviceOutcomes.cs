using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Telemetry;

/// <summary>What became of an advice, or of a run over a portfolio.</summary>
internal static class AdviceOutcomes
{
    internal const string Advised = "advised";

    /// <summary>The facts contradict each other or the day.</summary>
    internal const string Refused = "refused";

    /// <summary>A part of the host fails.</summary>
    internal const string Failed = "failed";

    internal const string Completed = "completed";

    internal const string Canceled = "canceled";

    /// <summary>The reader of the result did not read it to its end.</summary>
    internal const string Left = "left";

    internal static string Of(Exception exception) => exception is AdviceException ? Refused : Failed;
}
