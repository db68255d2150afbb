namespace UpsellScoring.Benchmarks.Data;

/// <summary>A curve as a host writes one: any code.</summary>
internal sealed class SquareCurve : ICurve
{
    public double Utility(double value) => Math.Clamp(value * value, 0, 1);
}
