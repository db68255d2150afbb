using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace AccountReview;

/// <summary>A fictitious account and what would be offered to it. Money is yen without tax; what is not said here is unknown.</summary>
internal static class Example
{
    private const string MainContract = "main";

    public static DateOnly Day { get; } = new(2026, 4, 1);

    public static Account Account { get; } = new("Asagiri Works")
    {
        ContractValue = 600_000,
        TenureMonths = 14,
        Utilization = 0.82,
        GrowthGap = 0.40,
        Ratings = [new("head of operations", 7, new(2025, 11, 20), isDecider: true), new("line manager", 9, new(2026, 2, 10), isDecider: false)],
        OpenEscalation = Occurrence.None,
        TerminationNotice = Occurrence.None,
        PastProposals = [new("seminar", new(2026, 3, 5), ProposalAnswer.Refused, new(2026, 3, 20))],
        IsDeciderKnown = true,
        IsOnHighestPlan = false,
        Needs = ["monthly reports"],
        LimitsReached = ["storage"],
        Contracts = [new(MainContract) { Plan = "Basic", Price = Monthly(50_000), StartedOn = new(2025, 2, 1), RenewsOn = new(2026, 7, 1) }],
    };

    public static Proposal Proposal { get; } = new("Team plan")
    {
        Kind = ProposalKind.HigherPlan,
        Contract = MainContract,
        ProposedPrice = Monthly(80_000),
        GrossMargin = 0.7,
        YearlyChurnBefore = 0.20,
        YearlyChurnAfter = 0.15,
        OurCost = 150_000,
        CustomerGains = [new("7 hours a month saved, at 4,000 an hour", 336_000), new("fewer corrections", 120_000)],
        Serves = ["monthly reports", "storage"],
    };

    private static Price Monthly(decimal amount) => new(amount, BillingPeriod.Month, TaxBasis.WithoutTax);
}
