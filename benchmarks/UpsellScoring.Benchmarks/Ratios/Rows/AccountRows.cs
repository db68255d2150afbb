using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>What does one account cost, and its explanation? 1,024 accounts in turn, so that the baseline's branches are learned.</summary>
internal static class AccountRows
{
    private const int Accounts = 1024;

    private static double _sum;

    internal static IEnumerable<Row> All =>
    [
        new("one-account", "one account, five linear factors", Accounts, PlainAgainstHand) { Floor = 5, Goal = 3, IsCost = true, MostBytes = 0 },
        new("explained", "explained into a buffer, five linear factors", Accounts, ExplainedAgainstPlain) { Floor = 4, Goal = 3, IsCost = true, MostBytes = 0 },
    ];

    private static Duel PlainAgainstHand(int size)
    {
        var customers = Customer.ListOf(Portfolio.Of(size)).ToArray();
        return new(Plain(customers), new Work("hand-written scalar", customers.Length, () =>
        {
            foreach (var customer in customers)
            {
                _sum += HandScalar.Score(customer);
            }
        }));
    }

    private static Duel ExplainedAgainstPlain(int size)
    {
        var customers = Customer.ListOf(Portfolio.Of(size)).ToArray();
        var scorer = Cards.Bind(Cards.Linear);
        return new(
            new Work("explained", customers.Length, () =>
            {
                Span<Contribution> contributions = stackalloc Contribution[Portfolio.Factors];
                foreach (var customer in customers)
                {
                    _sum += scorer.Evaluate(customer, contributions).Points ?? 0;
                }
            }),
            Plain(customers));
    }

    private static Work Plain(Customer[] customers)
    {
        var scorer = Cards.Bind(Cards.Linear);
        return new("plain", customers.Length, () =>
        {
            foreach (var customer in customers)
            {
                _sum += scorer.Evaluate(customer).Points ?? 0;
            }
        });
    }
}
