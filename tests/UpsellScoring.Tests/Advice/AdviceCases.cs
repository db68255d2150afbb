using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Advice;

/// <summary>One account and one proposal of which everything is known and nothing stands against it; tests change what they are about.</summary>
internal static class AdviceCases
{
    public const string Offer = "pro plan";

    public static DateOnly AsOf { get; } = new(2026, 4, 1);

    public static AdvicePolicy Policy { get; } = new("2026-04", Scorecards.StandardInYen());

    public static UpsellAdvisor Advisor { get; } = new(Policy);

    /// <summary>The golden case of the standard card: 71.2085 points, B.</summary>
    public static Account Known { get; } = new("A1")
    {
        ContractValue = 1_200_000,
        TenureMonths = 14,
        Utilization = 0.82,
        GrowthGap = 0.40,
        Rating = 8,
        OpenEscalation = Occurrence.None,
        TerminationNotice = Occurrence.None,
        DeliberateChoice = PlanChoice.NotDeliberate,
        PastProposals = [],
        Temperature = new(AccountTemperature.High, AsOf.AddDays(-10)),
        Needs = ["api"],
        LimitsReached = [],
        IsDeciderKnown = true,
        IsOnHighestPlan = false,
    };

    /// <summary>50,000 to 65,000 a month; lifetime value 2,400,000 to 4,160,000; ours 17.6x, the customer's 3.33x.</summary>
    public static Proposal Offered { get; } = new(Offer)
    {
        Kind = ProposalKind.HigherPlan,
        CurrentPrice = Monthly(50_000),
        ProposedPrice = Monthly(65_000),
        GrossMargin = 0.8,
        YearlyChurnBefore = 0.2,
        YearlyChurnAfter = 0.15,
        OurCost = 100_000,
        CustomerGains = [new("hours saved", 600_000)],
        Serves = ["api"],
    };

    public static Price Monthly(decimal amount) => new(amount, BillingPeriod.Month, TaxBasis.WithoutTax);

    public static UpsellAdvice Advise(Account? account = null, Proposal? proposal = null, AdvicePolicy? policy = null, DateOnly? asOf = null) =>
        (policy is null ? Advisor : new UpsellAdvisor(policy)).Advise(account ?? Known, proposal ?? Offered, asOf ?? AsOf);

    public static GateCheck Check(string code, Account? account = null, Proposal? proposal = null, GateOptions? options = null, DateOnly? asOf = null) =>
        Advise(account, proposal, options is null ? null : Policy.WithGates(options), asOf).Gates.Single(gate => gate.Check.Code == code).Check;
}
