namespace UpsellScoring.Tests.Laws;

/// <summary>A drawn curve with what its parameters say about it, known without asking the library.</summary>
/// <param name="Curve">The curve.</param>
/// <param name="Ends">The values where something happens: ends, knots, beginnings of steps.</param>
/// <param name="Shape">How the utility runs.</param>
/// <param name="Least">The least utility.</param>
/// <param name="Greatest">The greatest utility.</param>
/// <param name="LeastAt">A value with the least utility.</param>
/// <param name="GreatestAt">A value with the greatest utility.</param>
internal sealed record DrawnCurve(ICurve Curve, double[] Ends, CurveShape Shape, double Least, double Greatest, double LeastAt, double GreatestAt)
{
    internal bool SpansUnit => Least == 0 && Greatest == 1;

    public override string ToString() => FormattableString.Invariant($"{Curve} ends {string.Join(' ', Ends.Take(20).Select(Generate.Text))}");
}
