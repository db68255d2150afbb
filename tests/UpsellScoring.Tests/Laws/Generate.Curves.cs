using FsCheck;
using FsCheck.Fluent;

namespace UpsellScoring.Tests.Laws;

/// <summary>Generators of curves of every kind with extreme but allowed parameters.</summary>
internal static partial class Generate
{
    private const double NarrowestSpan = 1e-12;
    private const double NarrowestRatio = 1.000001;

    internal static Gen<DrawnCurve> Linear => from ends in Ends
                                              select new DrawnCurve(
        Curves.Linear(ends.Low, ends.High), [ends.Low, ends.High], CurveShape.Rises, 0, 1, ends.Low, ends.High);

    internal static Gen<DrawnCurve> Falling => from ends in Ends
                                               select new DrawnCurve(
        Curves.Falling(ends.Low, ends.High), [ends.Low, ends.High], CurveShape.Falls, 0, 1, ends.High, ends.Low);

    internal static Gen<DrawnCurve> Logarithmic =>
        from @from in Gen.Frequency((3, PowerOfTen(-15, 14.9)), (2, Gen.Choose(1, 1_000_000).Select(number => (double)number)), (1, Gen.Elements(1e-15, 1.0, 1e5)))
        from ratio in Gen.Frequency((3, PowerOfTen(0.0001, 8)), (2, Gen.Elements(1.00000100001, 1.0001, 2.0, 100.0, 1e30)))
        let to = Math.Max(Math.Min(@from * ratio, Largest), @from * NarrowestRatio)
        select new DrawnCurve(Curves.Logarithmic(@from, to), [@from, to], CurveShape.Rises, 0, 1, @from, to);

    internal static Gen<DrawnCurve> LogisticRising => from midpoint in Number from steepness in Steepness select Logistic(midpoint, steepness);

    internal static Gen<DrawnCurve> LogisticFalling => from midpoint in Number from steepness in Steepness select Logistic(midpoint, -steepness);

    internal static Gen<DrawnCurve> StepsRising => Points(Curves.Steps, Rising);

    internal static Gen<DrawnCurve> StepsFalling => Points(Curves.Steps, FallingOrder);

    internal static Gen<DrawnCurve> StepsAny => Points(Curves.Steps, utilities => (utilities, CurveShape.Any));

    internal static Gen<DrawnCurve> PiecewiseRising => Points(Curves.PiecewiseLinear, Rising);

    internal static Gen<DrawnCurve> PiecewiseFalling => Points(Curves.PiecewiseLinear, FallingOrder);

    internal static Gen<DrawnCurve> PiecewiseAny => Points(Curves.PiecewiseLinear, utilities => (utilities, CurveShape.Any));

    internal static Gen<DrawnCurve> Peak =>
        from first in Ends
        from width in Gen.Frequency((3, PowerOfTen(-12, 12)), (1, Gen.Constant(NarrowestSpan)))
        let to = Separate(first.High, Math.Min(first.High + width, 2 * Largest)).High
        // Where the third value leaves the range, the first two make room for it.
        let ends = to <= Largest ? (first.Low, Peak: first.High, To: to) : (first.Low, Peak: (first.Low / 2) + (first.High / 2), To: first.High)
        where ends.Peak - ends.Low >= NarrowestSpan && ends.To - ends.Peak >= NarrowestSpan
        select new DrawnCurve(Curves.Peak(ends.Low, ends.Peak, ends.To), [ends.Low, ends.Peak, ends.To], CurveShape.Peaks, 0, 1, ends.Low, ends.Peak);

    internal static Gen<DrawnCurve> Percentile =>
        from count in Gen.Frequency((60, Gen.Choose(2, 40)), (1, Gen.Constant(2500)))
        from values in Gen.Frequency((2, Number), (2, Gen.Choose(0, 9).Select(tied => (double)tied))).ArrayOf(count)
        from unknown in Gen.Elements(true, false)
        where values.Distinct().Count() > 1
        select Percentiles(unknown ? [double.NaN, .. values] : values);

    internal static Gen<DrawnCurve> Host => Gen.Constant(new DrawnCurve(new HostCurve(), [0, 1, -1, 100], CurveShape.Any, 0, 1, 0, double.MaxValue));

    /// <summary>The eight built-in kinds.</summary>
    internal static Gen<DrawnCurve> BuiltInCurve => Gen.OneOf(
        Linear, Falling, Logarithmic, Gen.OneOf(LogisticRising, LogisticFalling), Gen.OneOf(StepsRising, StepsFalling, StepsAny),
        Gen.OneOf(PiecewiseRising, PiecewiseFalling, PiecewiseAny), Peak, Percentile);

    internal static Gen<DrawnCurve> AnyCurve => Gen.Frequency((8, BuiltInCurve), (1, Host));

    /// <summary>Curves that reach both 0 and 1.</summary>
    internal static Gen<DrawnCurve> UnitCurve => AnyCurve.Where(curve => curve.SpansUnit);

    /// <summary>One kind of curve with one shape, by the name a test gives it.</summary>
    internal static Gen<DrawnCurve> Named(string name) => name switch
    {
        "linear" => Linear,
        "falling" => Falling,
        "logarithmic" => Logarithmic,
        "logistic rising" => LogisticRising,
        "logistic falling" => LogisticFalling,
        "steps rising" => StepsRising,
        "steps falling" => StepsFalling,
        "piecewise-linear rising" => PiecewiseRising,
        "piecewise-linear falling" => PiecewiseFalling,
        "peak" => Peak,
        "percentile" => Percentile,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such curve."),
    };

    /// <summary>Two numbers in the range of parameters, as near to each other as allowed, or as far.</summary>
    private static Gen<(double Low, double High)> Ends => Gen.Frequency(
        (4, from one in Number from other in Number select Separate(one, other)),
        (2, from one in Number from width in PowerOfTen(-12, 0) select Separate(one, Math.Min(one + width, Largest))),
        (1, from one in Number select Separate(one, one)),
        (1, Gen.Constant((-Largest, Largest))));

    private static Gen<double> Steepness => Gen.Frequency((3, PowerOfTen(-3, 2)), (2, PowerOfTen(-15, 15)), (1, Gen.Elements(1.0, 1e-15, 1e15)));

    private static (double Low, double High) Separate(double one, double other)
    {
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        for (var step = NarrowestSpan; high - low < NarrowestSpan; step *= 2)
        {
            (low, high) = low + step <= Largest || high > Largest ? (low, low + step) : (high - step, high);
        }

        return (low, high);
    }

    private static DrawnCurve Logistic(double midpoint, double steepness)
    {
        // exp(36.7) is 2^53, where the utility becomes 1; exp(709.8) and exp(-745.1) are where the exponential ends.
        double[] turns = [0, 1, -1, 5, -5, 36.7, -36.7, 709.8, -709.8, 745.1, -745.1];
        var (least, greatest) = steepness > 0 ? (-double.MaxValue, double.MaxValue) : (double.MaxValue, -double.MaxValue);
        return new(
            Curves.Logistic(midpoint, steepness), [.. turns.Select(turn => midpoint + (turn / steepness))], steepness > 0 ? CurveShape.Rises : CurveShape.Falls, 0, 1, least, greatest);
    }

    private static Gen<DrawnCurve> Points(Func<IEnumerable<(double, double)>, Curve> curve, Func<double[], (double[], CurveShape)> arrange) =>
        from count in Gen.Frequency((20, Gen.Choose(2, 9)), (1, Gen.Constant(60)))
        from values in Gen.Frequency((2, Number.ArrayOf(count)), (1, Neighbours(count)))
        from utilities in Utility.ArrayOf(count)
        let places = values.Distinct().Order().ToArray()
        where places.Length > 1
        select FromPoints(curve, places, arrange(utilities[..places.Length]));

    /// <summary>Points one unit in the last place apart.</summary>
    private static Gen<double[]> Neighbours(int count) =>
        from first in Number
        select Enumerable.Range(0, count - 1).Aggregate(
            new List<double> { Math.Min(first, Largest - 100) }, (list, _) => [.. list, Math.BitIncrement(list[^1])]).ToArray();

    private static (double[] Utilities, CurveShape Shape) Rising(double[] utilities) => ([.. utilities.Order()], CurveShape.Rises);

    private static (double[] Utilities, CurveShape Shape) FallingOrder(double[] utilities) => ([.. utilities.OrderDescending()], CurveShape.Falls);

    private static DrawnCurve FromPoints(Func<IEnumerable<(double, double)>, Curve> curve, double[] values, (double[] Utilities, CurveShape Shape) arranged)
    {
        var (utilities, shape) = arranged;
        var (least, greatest) = (utilities.Min(), utilities.Max());
        return new(
            curve(values.Zip(utilities)), values, shape, least, greatest, values[Array.IndexOf(utilities, least)], values[Array.IndexOf(utilities, greatest)]);
    }

    private static DrawnCurve Percentiles(double[] reference)
    {
        var known = reference.Where(value => !double.IsNaN(value)).Order().ToArray();
        // Mid-rank of the least: half its count; of the greatest: all but half its count.
        var least = known.Count(value => value == known[0]) / 2.0 / known.Length;
        var last = known.Count(value => value == known[^1]);
        var greatest = (known.Length - last + (last / 2.0)) / known.Length;
        return new(Curves.Percentile(reference), [.. known.Distinct()], CurveShape.Rises, least, greatest, known[0], known[^1]);
    }
}
