namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>What a hand-written batch counts by the way.</summary>
/// <param name="Scored">Accounts with a score.</param>
/// <param name="Thin">Those of them whose known weight is below the limit.</param>
internal readonly record struct HandCounts(int Scored, int Thin);
