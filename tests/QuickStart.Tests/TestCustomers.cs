using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace QuickStart.Tests;

/// <summary>Customers for the tests, and what the program makes of them on one day.</summary>
internal static class TestCustomers
{
    public static readonly DateOnly Day = new(2026, 4, 1);

    private static readonly Price Now = new(100_000, BillingPeriod.Month, TaxBasis.WithoutTax);

    /// <summary>Grade B with a rise of 30 %, worth 1,760,000 x 2 more over the relation, at a cost of 100,000.</summary>
    public static Customer Known(string id = "C1", string name = "株式会社ヌルモラップ製作所", string? owner = "青木") => new(
        2,
        name,
        owner,
        null,
        new Account(id) { ContractValue = 1_200_000m, TenureMonths = 14, Utilization = 0.82, GrowthGap = 0.40, Rating = 8 },
        new Proposal("プロプラン")
        {
            Kind = ProposalKind.HigherPlan,
            CurrentPrice = Now,
            ProposedPrice = Now with { Amount = 130_000 },
            GrossMargin = 0.8,
            YearlyChurnBefore = 0.2,
            YearlyChurnAfter = 0.15,
            OurCost = 100_000,
        });

    /// <summary>Only the tenure is known.</summary>
    public static Customer Sparse(string id = "C2", string name = "ヌルモ商事") =>
        new(3, name, null, null, new Account(id) { TenureMonths = 24 }, new Proposal("プロプラン"));

    public static Customer With(this Customer customer, Func<Account, Account> change) => customer with { Account = change(customer.Account) };

    public static IReadOnlyList<AdvisedAccount<Customer>> Advise(params Customer[] customers) =>
        [.. PortfolioAdvisor.Advise(Advisors.Standard, customers, customer => customer.Account, customer => customer.Proposal, Day)];

    public static AdviceTally Tally(int top, params Customer[] customers)
    {
        AdviceTally tally = new(Advisors.Standard.Policy, top);
        Assert.Equal(customers.Length, tally.Counted(Advise(customers)).Count());
        return tally;
    }
}
