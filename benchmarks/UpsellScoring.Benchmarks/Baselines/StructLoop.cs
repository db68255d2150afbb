using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>A loop over an array of structs.</summary>
internal static class StructLoop
{
    internal static void Run(AccountRow[] accounts, Span<double> scores)
    {
        for (var i = 0; i < accounts.Length; i++)
        {
            scores[i] = HandScalar.Score(accounts[i]);
        }
    }
}
