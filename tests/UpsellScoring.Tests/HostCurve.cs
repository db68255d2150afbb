namespace UpsellScoring.Tests;

/// <summary>A host's own curve.</summary>
internal sealed class HostCurve(Func<double, double> utility) : ICurve
{
    public double Utility(double value) => utility(value);

    public override string ToString() => "host curve";
}
