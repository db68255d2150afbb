namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>What one unit of work took.</summary>
internal readonly record struct Sample(double Nanoseconds, double Bytes);
