namespace UpsellScoring.Advice;

/// <summary>
/// Fires for a higher plan when the present one was chosen deliberately. The choice is respected until the day some months after it, on which it
/// lapses, unless the range or the use has changed before.
/// </summary>
internal sealed class DeliberateChoiceGate(GateOptions options) : IGate
{
    private const string Code = GateCodes.DeliberateChoice;
    private const AdviceAction Action = AdviceAction.Hold;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        if (input.Proposal.Kind is not (null or ProposalKind.HigherPlan))
        {
            return GateCheck.Clear(Code, Action);
        }

        if (input.Account.DeliberateChoice is not { } choice)
        {
            return GateCheck.Unchecked(Code, Action, FactNames.DeliberateChoice);
        }

        if (choice.ChosenOn is not { } chosenOn || choice.RangeChangedSince || choice.UseChangedSince)
        {
            return GateCheck.Clear(Code, Action);
        }

        var lapsesOn = Days.AddMonths(chosenOn, options.DeliberateChoiceMonths);
        return input.AsOf >= lapsesOn ? GateCheck.Clear(Code, Action)
            : input.Proposal.Kind is null ? GateCheck.Unchecked(Code, Action, FactNames.ProposalKind)
            : GateCheck.Fired(Code, Action, lapsesOn, ReasonFigure.OfDay("chosen", chosenOn), ReasonFigure.OfDay("until", lapsesOn));
    }
}
