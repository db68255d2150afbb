namespace UpsellScoring.Advice;

/// <summary>Fires while the account has given notice of termination, whatever its date; it does not lapse.</summary>
internal sealed class TerminationNoticeGate : IGate
{
    private const string Code = GateCodes.TerminationNotice;
    private const AdviceAction Action = AdviceAction.RecoverFirst;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        return input.Account.TerminationNotice switch
        {
            null => GateCheck.Unchecked(Code, Action, FactNames.TerminationNotice),
            { IsPresent: false } => GateCheck.Clear(Code, Action),
            { Since: { } day } => GateCheck.Fired(Code, Action, null, ReasonFigure.OfDay("since", day)),
            _ => GateCheck.Fired(Code, Action, null),
        };
    }
}
