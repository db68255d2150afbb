namespace UpsellScoring.Advice;

/// <summary>Fires when the utilization is below the limit: help them use what they have.</summary>
internal sealed class UtilizationLowGate(GateOptions options) : IGate
{
    private const string Code = GateCodes.UtilizationLow;
    private const AdviceAction Action = AdviceAction.AdoptFirst;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        return input.Account.Utilization switch
        {
            null => GateCheck.Unchecked(Code, Action, FactorNames.Utilization),
            { } utilization when utilization < options.LeastUtilization => GateCheck.Fired(Code, Action, null, ReasonFigure.OfShare("utilization", utilization), ReasonFigure.OfShare("limit", options.LeastUtilization)),
            _ => GateCheck.Clear(Code, Action),
        };
    }
}
