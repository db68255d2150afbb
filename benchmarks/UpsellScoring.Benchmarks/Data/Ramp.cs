namespace UpsellScoring.Benchmarks.Data;

/// <summary>A linear factor as a baseline knows it: no library type, only numbers.</summary>
internal readonly record struct Ramp(double Weight, double Zero, double One)
{
    internal double Inverse => 1 / (One - Zero);
}
