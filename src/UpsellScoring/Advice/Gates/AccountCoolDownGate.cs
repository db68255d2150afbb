namespace UpsellScoring.Advice;

/// <summary>Fires when anything was answered (while there is no dated answer: proposed) fewer than the days of the cool-down ago; on the day they are over it lets pass.</summary>
internal sealed class AccountCoolDownGate(GateOptions options) : IGate
{
    private const string Code = GateCodes.AccountCoolDown;
    private const AdviceAction Action = AdviceAction.Hold;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        return CoolDown.Check(input, Code, Action, options.AccountCoolDownDays, _ => true);
    }
}
