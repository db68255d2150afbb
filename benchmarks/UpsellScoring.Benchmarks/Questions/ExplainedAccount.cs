using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>What does the explanation of a score cost? Per account, 1,024 of them in turn.</summary>
public class ExplainedAccount
{
    private readonly Customer[] _customers = [.. Customer.ListOf(Portfolio.Of(Sizes.TidySmall))];
    private readonly AccountScorer<Customer> _scorer = Cards.Bind(Cards.Linear);

    [Benchmark(Baseline = true, Description = "plain", OperationsPerInvoke = Sizes.TidySmall)]
    public double Plain()
    {
        double sum = 0;
        foreach (var customer in _customers)
        {
            sum += _scorer.Evaluate(customer).Points ?? 0;
        }

        return sum;
    }

    [Benchmark(Description = "contributions into a buffer", OperationsPerInvoke = Sizes.TidySmall)]
    public double IntoBuffer()
    {
        double sum = 0;
        Span<Contribution> contributions = stackalloc Contribution[Portfolio.Factors];
        foreach (var customer in _customers)
        {
            sum += _scorer.Evaluate(customer, contributions).Points ?? 0;
        }

        return sum;
    }

    [Benchmark(Description = "explanation as an object", OperationsPerInvoke = Sizes.TidySmall)]
    public double AsObject()
    {
        double sum = 0;
        foreach (var customer in _customers)
        {
            sum += _scorer.Explain(customer).Score.Points ?? 0;
        }

        return sum;
    }
}
