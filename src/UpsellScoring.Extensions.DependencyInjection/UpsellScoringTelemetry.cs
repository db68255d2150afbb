using System.Diagnostics;

namespace UpsellScoring.Extensions.DependencyInjection;

/// <summary>The names under which a host listens to the advice that is given.</summary>
/// <remarks>
/// Nothing that is emitted names an account: tags hold the policy's key, the action, the grade, the outcome and the type of an error; the
/// activity of a portfolio also the policy's version, and counts.
/// </remarks>
public static class UpsellScoringTelemetry
{
    /// <summary>The meter: give it to <c>AddMeter</c> of the host's metrics.</summary>
    /// <remarks>
    /// <para><c>upsell.accounts.advised</c>, a counter: the accounts advised on, by key, outcome, action, grade and type of error.</para>
    /// <para><c>upsell.advice.duration</c>, a histogram in seconds: what an advice took, by key and outcome.</para>
    /// <para><c>upsell.score.coverage</c>, a histogram from 0 to 1: the known share of the score's weight, by key.</para>
    /// </remarks>
    public const string MeterName = "UpsellScoring";

    /// <summary>The source of activities: give it to <c>AddSource</c> of the host's tracing.</summary>
    /// <remarks>
    /// <c>upsell.portfolio</c>, one for each run of <see cref="UpsellAdvisorExtensions.AdvisePortfolio"/>, with the counts of accounts, broken
    /// rows, actions and grades.
    /// </remarks>
    public const string ActivitySourceName = "UpsellScoring";

    internal const string PortfolioActivityName = "upsell.portfolio";

    internal static ActivitySource Activities { get; } = new(ActivitySourceName, Version);

    internal static string Version => typeof(UpsellScoringTelemetry).Assembly.GetName().Version!.ToString(fieldCount: 3);
}
