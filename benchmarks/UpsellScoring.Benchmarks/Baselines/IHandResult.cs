namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>What a hand-written batch gives; known when it is compiled, so that what is not wanted costs nothing.</summary>
internal interface IHandResult
{
    static abstract bool HasCounts { get; }
}
