using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace CrmHost.Accounts;

/// <summary>What the library is told of an account: the one place that knows both sides.</summary>
internal static class AccountFacts
{
    private const string OnlyContract = "contract";

    /// <summary>The facts as they stand on a day.</summary>
    public static Account Account(CrmAccount row, DateOnly asOf) => new(Numbers.Text(row.Id))
    {
        ContractValue = row.ContractValue,
        TenureMonths = row.CustomerSince is { } since && since <= asOf ? Months(since, asOf) : null,
        Utilization = row.Utilization,
        GrowthGap = row.GrowthGap,
        Rating = row.Rating,
        OpenEscalation = Occurrence(row.HasEscalation, row.EscalatedOn),
        TerminationNotice = Occurrence(row.HasNotice, row.NoticeOn),
        DeliberateChoice = Choice(row),
        Temperature = row.Temperature is { } level && row.TemperatureOn is { } day ? new(level, day) : null,
        Needs = row.Needs,
        LimitsReached = row.LimitsReached,
        IsDeciderKnown = row.IsDeciderKnown,
        IsOnHighestPlan = row.IsOnHighestPlan,
        Contracts = [new(OnlyContract) { StartedOn = row.CustomerSince, RenewsOn = row.RenewsOn, Price = Price(row.Offer.CurrentPrice) }],
        PastProposals = [.. row.Proposals.Select(sent => new PastProposal(sent.Offer, sent.SentOn, sent.Answer, sent.AnsweredOn))],
    };

    /// <summary>What would be offered.</summary>
    public static Proposal Proposal(CrmAccount row) => new(row.Offer.Name)
    {
        Kind = row.Offer.Kind,
        Contract = OnlyContract,
        ProposedPrice = Price(row.Offer.ProposedPrice),
        GrossMargin = row.Offer.GrossMargin,
        YearlyChurnBefore = row.Offer.Churn,
        YearlyChurnAfter = row.Offer.ChurnAfter,
        OurCost = row.Offer.OurCost,
        CustomerGains = row.Offer.CustomerGain is { } gain ? [new("gain", gain)] : null,
        Serves = row.Offer.Serves,
    };

    private static Occurrence? Occurrence(bool? isPresent, DateOnly? since) => (isPresent, since) switch
    {
        (null, _) => null,
        (false, _) => UpsellScoring.Advice.Occurrence.None,
        (true, null) => UpsellScoring.Advice.Occurrence.Undated,
        (true, { } day) => UpsellScoring.Advice.Occurrence.SinceDay(day),
    };

    // A deliberate choice counts for a time from its day: without the day nobody knows whether it still does.
    private static PlanChoice? Choice(CrmAccount row) => row.ChosePlanDeliberately switch
    {
        false => PlanChoice.NotDeliberate,
        true when row.PlanChosenOn is { } day => PlanChoice.Deliberate(day),
        _ => null,
    };

    private static Price? Price(decimal? monthly) => monthly is { } amount ? new(amount, BillingPeriod.Month, TaxBasis.WithoutTax) : null;

    /// <summary>Whole months between two days.</summary>
    private static int Months(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
}
