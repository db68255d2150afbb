namespace UpsellScoring.Tests.Laws;

/// <summary>A factor together with what is known about its curve.</summary>
internal sealed record DrawnFactor(Factor Factor, DrawnCurve Curve)
{
    public override string ToString() => FormattableString.Invariant($"{Factor.Name} weight {Factor.Weight:R} {Curve}, unknown: {Factor.Unknown}");
}
