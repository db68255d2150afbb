namespace UpsellScoring.Benchmarks.Baselines;

internal readonly struct ScoresAlone : IHandResult
{
    public static bool HasCounts => false;
}
