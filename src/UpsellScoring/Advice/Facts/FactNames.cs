namespace UpsellScoring.Advice;

/// <summary>
/// The names of facts an advice may lack, beside the factors of the card, which go by their own names (<see cref="FactorNames"/> for the
/// library's own: utilization, satisfaction and so on).
/// </summary>
public static class FactNames
{
    /// <summary><see cref="Account.OpenEscalation"/>.</summary>
    public const string OpenEscalation = "open escalation";

    /// <summary><see cref="Account.TerminationNotice"/>.</summary>
    public const string TerminationNotice = "termination notice";

    /// <summary><see cref="Account.DeliberateChoice"/>.</summary>
    public const string DeliberateChoice = "deliberate choice of plan";

    /// <summary><see cref="Account.PastProposals"/>.</summary>
    public const string PastProposals = "past proposals";

    /// <summary><see cref="Account.Temperature"/>, or a recent one.</summary>
    public const string Temperature = "temperature";

    /// <summary><see cref="Account.Needs"/>.</summary>
    public const string Needs = "needs";

    /// <summary><see cref="Account.LimitsReached"/>.</summary>
    public const string LimitsReached = "limits reached";

    /// <summary><see cref="Account.IsDeciderKnown"/>.</summary>
    public const string Decider = "decider";

    /// <summary><see cref="Account.IsOnHighestPlan"/>.</summary>
    public const string HighestPlan = "highest plan";

    /// <summary><see cref="Proposal.Kind"/>.</summary>
    public const string ProposalKind = "kind of proposal";

    /// <summary><see cref="Proposal.Serves"/>.</summary>
    public const string Serves = "what the proposal serves";

    /// <summary><see cref="Proposal.CurrentPrice"/>.</summary>
    public const string CurrentPrice = "current price";

    /// <summary><see cref="Proposal.ProposedPrice"/>.</summary>
    public const string ProposedPrice = "proposed price";

    /// <summary>A price without tax, which profit is computed from.</summary>
    public const string PriceWithoutTax = "price without tax";

    /// <summary><see cref="Proposal.GrossMargin"/>.</summary>
    public const string GrossMargin = "gross margin";

    /// <summary><see cref="Proposal.YearlyChurnBefore"/>.</summary>
    public const string ChurnBefore = "yearly churn before";

    /// <summary><see cref="Proposal.YearlyChurnAfter"/>.</summary>
    public const string ChurnAfter = "yearly churn after";

    /// <summary><see cref="Proposal.OurCost"/>.</summary>
    public const string OurCost = "our cost";

    /// <summary><see cref="Proposal.CustomerGains"/>.</summary>
    public const string CustomerGains = "gain of the customer";
}
