namespace UpsellScoring.Scoring;

/// <summary>The least and the greatest utility a curve can give; a host's own curve may give any in [0, 1].</summary>
internal readonly record struct CurveBounds(double Least, double Greatest)
{
    internal static CurveBounds Of(ICurve curve) => curve is Curve own ? new(own.Form.Least, own.Form.Greatest) : new(0, 1);
}
