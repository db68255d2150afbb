namespace UpsellScoring.Extensions.DependencyInjection.Telemetry;

/// <summary>The names of the tags.</summary>
internal static class TagNames
{
    internal const string PolicyKey = "upsell.policy.key";
    internal const string PolicyVersion = "upsell.policy.version";
    internal const string Outcome = "upsell.outcome";
    internal const string Action = "upsell.action";
    internal const string Grade = "upsell.grade";
    internal const string ErrorType = "error.type";

    internal const string Accounts = "upsell.accounts";
    internal const string Broken = "upsell.accounts.broken";
}
