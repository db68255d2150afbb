namespace UpsellScoring.Advice;

/// <summary>Fires while the account has given notice of termination, whatever its date; it does not lapse.</summary>
internal sealed class TerminationNoticeGate : IGate
{
    private const string Code = GateCodes.TerminationNotice;
    private const AdviceAction Action = AdviceAction.RecoverFirst;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input) => OccurrenceCheck.Of(input.Account.TerminationNotice, Code, Action, FactNames.TerminationNotice);
}
