namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>Something to time: one call does so many units of work (accounts, values, bytes).</summary>
internal sealed record Work(string Name, double Units, Action Run);
