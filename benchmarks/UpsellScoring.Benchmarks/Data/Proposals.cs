using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Benchmarks.Data;

/// <summary>Accounts with the facts of a portfolio, and one proposal to all of them.</summary>
internal static class Proposals
{
    internal static readonly DateOnly AsOf = new(2026, 4, 1);

    internal static UpsellAdvisor Advisor { get; } = new(new AdvicePolicy("benchmark", Scorecards.StandardInYen()));

    internal static Proposal Offer { get; } = new("pro plan")
    {
        Kind = ProposalKind.HigherPlan,
        CurrentPrice = new(50_000, BillingPeriod.Month, TaxBasis.WithoutTax),
        ProposedPrice = new(65_000, BillingPeriod.Month, TaxBasis.WithoutTax),
        GrossMargin = 0.8,
        YearlyChurnBefore = 0.2,
        YearlyChurnAfter = 0.15,
        OurCost = 100_000,
    };

    internal static Account[] AccountsOf(Portfolio portfolio) => [.. Enumerable.Range(0, portfolio.Count).Select(i => AccountOf(portfolio, i))];

    private static Account AccountOf(Portfolio portfolio, int i) => new(FormattableString.Invariant($"A{i}"))
    {
        ContractValue = (decimal?)At(portfolio, 0, i),
        TenureMonths = (int?)At(portfolio, 1, i),
        Utilization = At(portfolio, 2, i),
        GrowthGap = At(portfolio, 3, i),
        Rating = (int?)At(portfolio, 4, i),
        OpenEscalation = Occurrence.None,
        TerminationNotice = Occurrence.None,
        PastProposals = [],
        IsDeciderKnown = true,
    };

    private static double? At(Portfolio portfolio, int factor, int account) =>
        portfolio.Columns[factor].Span[account] is var value && double.IsNaN(value) ? null : Math.Round(value, 4);
}
