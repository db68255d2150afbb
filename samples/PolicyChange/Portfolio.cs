using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace PolicyChange;

/// <summary>Fictitious accounts, always the same for a seed. About one value in ten is unknown.</summary>
internal sealed class Portfolio
{
    public const string NoScore = "none";

    private const int Ranks = 1000;

    private ulong _state;

    private Portfolio(ulong seed) => _state = seed;

    public static DateOnly Day { get; } = new(2026, 4, 1);

    public static IReadOnlyList<string> Grades { get; } = [.. Policies.Today.Card.Grades.Select(grade => grade.Name), NoScore];

    public static IReadOnlyList<(Account Account, Proposal Proposal)> Of(int accounts, ulong seed)
    {
        Portfolio portfolio = new(seed);
        return [.. Enumerable.Range(1, accounts).Select(portfolio.Next)];
    }

    private (Account, Proposal) Next(int number)
    {
        var monthly = 10_000m * (1 + Below(40));
        Account account = new($"A{number:000}")
        {
            ContractValue = 12 * monthly,
            TenureMonths = Known(Below(60)),
            Utilization = Known(0.2 + (Below(Ranks) * 0.9 / Ranks)),
            GrowthGap = Known(Below(Ranks) * 0.7 / Ranks),
            Rating = Known(4 + Below(7)),
            PastProposals = Below(2) == 0 ? [] : [new("seminar", Day.AddDays(-1 - Below(200)))],
            IsDeciderKnown = Below(4) > 0,
        };
        Proposal proposal = new("next plan")
        {
            Kind = ProposalKind.HigherPlan,
            CurrentPrice = new(monthly, BillingPeriod.Month, TaxBasis.WithoutTax),
            ProposedPrice = new(monthly * (105 + Below(55)) / 100, BillingPeriod.Month, TaxBasis.WithoutTax),
            GrossMargin = 0.7,
            YearlyChurnBefore = 0.2,
            YearlyChurnAfter = Known((14 + Below(7)) / 100.0),
            OurCost = monthly * (1 + Below(12)),
        };
        return (account, proposal);
    }

    private T? Known<T>(T value)
        where T : struct => Below(10) == 0 ? null : value;

    // Knuth's 64-bit linear congruential generator: System.Random does not promise the same numbers on every runtime.
    private int Below(int bound)
    {
        _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
        return (int)((_state >> 33) % (ulong)bound);
    }
}
