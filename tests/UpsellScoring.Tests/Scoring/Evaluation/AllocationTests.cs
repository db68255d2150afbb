namespace UpsellScoring.Tests.Scoring;

public class AllocationTests
{
    private const int Calls = 1_000;

    private static readonly Scorecard _card = new(
        "test",
        [
            new("a", 50, Curves.Logarithmic(1, 100)),
            new("b", 30, Curves.PiecewiseLinear((0, 0), (1, 0.5), (2, 1)), UnknownRule.Neutral(0.5)),
            new("c", 20, new HostCurve(value => value / 100)),
        ]);

    [Fact]
    public void Evaluate_ClassAccounts_AllocatesNothing()
    {
        var scorer = _card.Bind<Customer>(new("a", customer => customer.A), new("b", customer => customer.B), new("c", customer => customer.C));
        var customer = new Customer(7, null, 30);
        var buffer = new Contribution[3];
        AssertNoAllocation(() => scorer.Evaluate(customer));
        AssertNoAllocation(() => scorer.Evaluate(customer, buffer));
    }

    [Fact]
    public void Evaluate_StructAccounts_AllocatesNothing()
    {
        var scorer = _card.Bind<Row>(new("a", row => row.A), new("b", row => row.B), new("c", row => row.C));
        var row = new Row(7, null, 30);
        var buffer = new Contribution[3];
        AssertNoAllocation(() => scorer.Evaluate(row));
        AssertNoAllocation(() => scorer.Evaluate(row, buffer));
    }

    [Fact]
    public void Evaluate_Values_AllocatesNothing()
    {
        var scorer = _card.BindValues();
        double[] values = [7, double.NaN, 30];
        var buffer = new Contribution[3];
        AssertNoAllocation(() => scorer.Evaluate(values));
        AssertNoAllocation(() => scorer.Evaluate(values, buffer));
    }

    private static void AssertNoAllocation(Func<AccountScore> evaluate)
    {
        // The first calls compile and fill what is kept.
        Run(evaluate);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(evaluate);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Run(Func<AccountScore> evaluate)
    {
        for (var i = 0; i < Calls; i++)
        {
            Assert.True(evaluate().Outcome == ScoreOutcome.Scored);
        }
    }

    private sealed record Customer(int A, double? B, decimal C);

    private readonly record struct Row(int A, double? B, decimal C);
}
