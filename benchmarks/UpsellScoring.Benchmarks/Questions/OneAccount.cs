using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>What does the score of one account cost? Per account, 1,024 of them in turn.</summary>
public class OneAccount
{
    private readonly Customer[] _customers = [.. Customer.ListOf(Portfolio.Of(Sizes.TidySmall))];
    private readonly AccountScorer<Customer> _scorer = Cards.Bind(Cards.Linear);
    private readonly AccountScorer<Customer> _standard = Cards.Bind(Cards.Standard);

    [Benchmark(Baseline = true, Description = "hand-written scalar", OperationsPerInvoke = Sizes.TidySmall)]
    public double ByHand()
    {
        double sum = 0;
        foreach (var customer in _customers)
        {
            sum += HandScalar.Score(customer);
        }

        return sum;
    }

    [Benchmark(Description = "LINQ with delegates", OperationsPerInvoke = Sizes.TidySmall)]
    public double WithLinq()
    {
        double sum = 0;
        foreach (var customer in _customers)
        {
            sum += LinqWithDelegates.Score(customer);
        }

        return sum;
    }

    [Benchmark(Description = "Evaluate, five linear factors", OperationsPerInvoke = Sizes.TidySmall)]
    public double Linear() => Sum(_scorer);

    [Benchmark(Description = "Evaluate, standard card", OperationsPerInvoke = Sizes.TidySmall)]
    public double Standard() => Sum(_standard);

    private double Sum(AccountScorer<Customer> scorer)
    {
        double sum = 0;
        foreach (var customer in _customers)
        {
            sum += scorer.Evaluate(customer).Points ?? 0;
        }

        return sum;
    }
}
