using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>What does a batch of the host's own objects cost, beside LINQ over delegates?</summary>
public class HostObjects
{
    private readonly ObjectsUnderTest _objects = new(Cards.Linear);
    private Portfolio _portfolio = null!;
    private List<Customer> _customers = null!;

    [Params(Sizes.TidySmall, Sizes.RaggedSmall, Sizes.Tidy, Sizes.Ragged)]
    public int Accounts { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _portfolio = Portfolio.Of(Accounts);
        _customers = Customer.ListOf(_portfolio);
    }

    [Benchmark(Baseline = true, Description = "LINQ with delegates")]
    public void WithLinq() => LinqWithDelegates.Run(_customers, _portfolio.Scores.Span);

    [Benchmark(Description = "batch of objects")]
    public void Objects() => _objects.Score(_customers, _portfolio.Scores.Span);
}
