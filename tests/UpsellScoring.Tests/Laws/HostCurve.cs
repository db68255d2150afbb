namespace UpsellScoring.Tests.Laws;

/// <summary>A host's own curve: 0 at 0, nearing 1 with the magnitude; -0 among its utilities.</summary>
internal sealed class HostCurve : ICurve
{
    public double Utility(double value)
    {
        var magnitude = Math.Abs(value);
        return value < 0 && magnitude < 1e-300 ? -0.0 : magnitude >= double.MaxValue ? 1 : magnitude / (1 + magnitude);
    }

    public override string ToString() => "host curve";
}
