namespace UpsellScoring.Advice;

/// <summary>Fires when the same offer was answered (while there is no dated answer: proposed) fewer than the days of the cool-down ago; on the day they are over it lets pass.</summary>
internal sealed class OfferCoolDownGate(GateOptions options) : IGate
{
    private const string Code = GateCodes.OfferCoolDown;
    private const AdviceAction Action = AdviceAction.Hold;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        return CoolDown.Check(input, Code, Action, options.OfferCoolDownDays, past => past.Offer == input.Proposal.Offer);
    }
}
