namespace UpsellScoring.Advice;

/// <summary>The date logic both cool-downs share.</summary>
internal static class CoolDown
{
    internal static GateCheck Check(GateInput input, string code, AdviceAction action, int days, Func<PastProposal, bool> counts)
    {
        if (input.Account.PastProposals is not { } past)
        {
            return GateCheck.Unchecked(code, action, FactNames.PastProposals);
        }

        PastProposal? last = null;
        foreach (var proposal in past)
        {
            if (counts(proposal) && (last is null || proposal.LastContact > last.LastContact))
            {
                last = proposal;
            }
        }

        if (last is null || input.AsOf.DayNumber - last.LastContact.DayNumber >= days)
        {
            return GateCheck.Clear(code, action);
        }

        var until = Days.Add(last.LastContact, days);
        return GateCheck.Fired(code, action, until, ReasonFigure.OfName("offer", last.Offer), ReasonFigure.OfDay("last", last.LastContact), ReasonFigure.OfDay("until", until));
    }
}
