using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Advice.Portfolio;

/// <summary>Rows whose advice the tests of this folder choose.</summary>
internal static class Portfolios
{
    internal static readonly DateOnly Day = new(2026, 4, 1);

    internal static UpsellAdvisor Advisor => AdviceGenerators.Advisor;

    /// <summary>An account with the best values known; with the changes it is to be proposed to, or not.</summary>
    internal static Account Best(string id) => new(id)
    {
        ContractValue = 10_000_000,
        TenureMonths = 24,
        Utilization = 0.9,
        GrowthGap = 0.6,
        Rating = 9,
        Extras = new Dictionary<string, double> { ["seats"] = 100 },
    };

    /// <summary>A proposal that gains this much, at a churn of 10 % and a margin of 100 %.</summary>
    internal static Proposal Gaining(decimal gained) => new("o")
    {
        CurrentPrice = new(1000, BillingPeriod.Year, TaxBasis.WithoutTax),
        ProposedPrice = new(1000 + (gained / 10), BillingPeriod.Year, TaxBasis.WithoutTax),
        GrossMargin = 1,
        YearlyChurnBefore = 0.1,
        YearlyChurnAfter = 0.1,
    };

    internal static AdvisedAccount<string>[] Advised(params (Account Account, Proposal Proposal)[] rows) =>
        [.. rows.Select((row, index) => new AdvisedAccount<string>(row.Account.Id, index, Advisor.Advise(row.Account, row.Proposal, Day), null))];
}
