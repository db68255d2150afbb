namespace UpsellScoring.Benchmarks.Baselines;

internal readonly struct ScoresAndCounts : IHandResult
{
    public static bool HasCounts => true;
}
