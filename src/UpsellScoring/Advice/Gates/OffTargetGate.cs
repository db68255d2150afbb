namespace UpsellScoring.Advice;

/// <summary>Fires when the proposal serves none of the needs and lifts none of the limits of the account, all three being known. One that matches is enough to let pass.</summary>
internal sealed class OffTargetGate : IGate
{
    private const string Code = GateCodes.OffTarget;
    private const AdviceAction Action = AdviceAction.Nurture;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        var (account, serves) = (input.Account, input.Proposal.Serves);
        if (serves is null)
        {
            return GateCheck.Unchecked(Code, Action, FactNames.Serves);
        }

        if (Meets(serves, account.Needs) || Meets(serves, account.LimitsReached))
        {
            return GateCheck.Clear(Code, Action);
        }

        string[] missing = [.. account.Needs is null ? [FactNames.Needs] : Array.Empty<string>(), .. account.LimitsReached is null ? [FactNames.LimitsReached] : Array.Empty<string>()];
        return missing.Length > 0 ? GateCheck.Unchecked(Code, Action, missing) : GateCheck.Fired(Code, Action, null, ReasonFigure.OfName("offer", input.Proposal.Offer));

        static bool Meets(IReadOnlyList<string> serves, IReadOnlyList<string>? wanted) => wanted is not null && serves.Intersect(wanted, StringComparer.Ordinal).Any();
    }
}
