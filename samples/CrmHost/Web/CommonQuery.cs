using UpsellScoring;

namespace CrmHost.Web;

/// <summary>The parameters of more than one endpoint.</summary>
internal static class CommonQuery
{
    public static QueryParameter<DateOnly?> AsOf { get; } = QueryParameter.Day("asOf", "The day of the advice; the host's today when absent.");

    public static QueryParameter<AdviceAction?> Action { get; } = QueryParameter.Choice<AdviceAction?>(
        "action", "Only accounts with this action.", null, [.. Enum.GetValues<AdviceAction>().Select(action => (action.ToString(), (AdviceAction?)action))]);
}
