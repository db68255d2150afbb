using System.Runtime.CompilerServices;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>
/// A curve made ready: a warp of the raw value (none, logarithm, logistic) followed by a ramp, knots or steps. Every
/// built-in curve is one of these, and each form stands here once, for one account and for many at a time.
/// </summary>
/// <remarks>
/// Only + - * / in a fixed order and the library's own logarithm and exponential: the same bits on every machine, with
/// any number of lanes. All operations are monotone in floating point, so a rising curve never falls, not even by one
/// unit in the last place. The methods take known, finite values; what they give for others has no meaning.
/// </remarks>
internal sealed partial class CurveForm
{
    private readonly FormKind _kind;
    private readonly double _first;
    private readonly double _last;
    private readonly double[] _bounds;
    private readonly double[] _values;
    private readonly double[] _utilities;
    private readonly double[] _slopes;

    private CurveForm(FormKind kind, double zero, double inverse, double first, double last)
    {
        (_kind, Zero, Inverse, _first, _last) = (kind, zero, inverse, first, last);
        (Least, Greatest) = (0, 1);
        _bounds = _values = _utilities = _slopes = [];
    }

    private CurveForm(FormKind kind, double[] values, double[] utilities)
    {
        (_kind, Zero, Inverse, _first, _last) = (kind, 0, 1, values[0], values[^1]);
        (Least, Greatest) = (utilities.Min(), utilities.Max());
        _bounds = Lookup.Bounds(values.AsSpan(1));
        _values = Lookup.Padded(values);
        _utilities = Lookup.Padded(utilities);
        // The last point begins a segment that stays where it is.
        var slopes = new double[values.Length];
        for (var i = 0; i + 1 < values.Length; i++)
        {
            slopes[i] = SlopeWithin(values[i + 1] - values[i], RiseWithin(utilities[i], utilities[i + 1]));
        }

        _slopes = Lookup.Padded(slopes);
    }

    private enum FormKind
    {
        Ramp,
        LogRamp,
        Logistic,
        Knots,
        Steps,
    }

    /// <summary>The least utility the curve takes, or comes arbitrarily near to.</summary>
    internal double Least { get; }

    /// <summary>The greatest utility the curve takes, or comes arbitrarily near to.</summary>
    internal double Greatest { get; }

    /// <summary>Whether the curve is <see cref="Ramped{T}(T, T, T)"/> of the raw value alone.</summary>
    internal bool IsRamp => _kind == FormKind.Ramp;

    // A longer table is looked up one value at a time.
    private bool FitsRegister => _values.Length == Lookup.RegisterLength;

    /// <summary>Where the ramp of the warped value has utility 0; 0 when there is no ramp.</summary>
    internal double Zero { get; }

    /// <summary>What each unit of the warped value adds to the utility; 1 when there is no ramp.</summary>
    internal double Inverse { get; }

    /// <summary>0 at and beyond <paramref name="zeroAt"/>, 1 at and beyond <paramref name="oneAt"/>, straight between; falls when zeroAt is the greater.</summary>
    internal static CurveForm Ramp(double zeroAt, double oneAt) => new(FormKind.Ramp, zeroAt, InverseOf(oneAt - zeroAt), 0, 0);

    /// <summary>As <see cref="Ramp"/>, straight in the logarithm of the value; both ends are positive.</summary>
    internal static CurveForm LogRamp(double zeroAt, double oneAt)
    {
        var zero = NaturalLog.Of(zeroAt);
        return new(FormKind.LogRamp, zero, InverseOf(NaturalLog.Of(oneAt) - zero), Math.Min(zeroAt, oneAt), Math.Max(zeroAt, oneAt));
    }

    /// <summary>1 / (1 + exp(-steepness (x - midpoint))).</summary>
    internal static CurveForm Logistic(double midpoint, double steepness) => new(FormKind.Logistic, 0, 1, midpoint, steepness);

    /// <summary>Straight between (value, utility) points, flat beyond the first and the last; points are flat: value, utility, value, utility.</summary>
    internal static CurveForm Knots(ReadOnlySpan<double> points) => FromPoints(FormKind.Knots, points);

    /// <summary>Each utility holds from its value up to the next; the first also holds below.</summary>
    internal static CurveForm Steps(ReadOnlySpan<double> points) => FromPoints(FormKind.Steps, points);

    /// <summary>The end of every ramp: <c>(value - zero) x inverse</c>, clamped to [0, 1]. NaN gives 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Ramped<T>(T value, T zero, T inverse)
        where T : struct, ILanes<T> => T.Min(T.Max((value - zero) * inverse, T.All(0)), T.All(1));

    /// <summary>The same, but NaN where the value is infinite, or so large that the product is: for whoever has to find these anyway.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T RampedOrNaN<T>(T value, T zero, T inverse, T one, T aboveZeroRule)
        where T : struct, ILanes<T> => T.Min(one, T.AboveZero((value - zero) * inverse, aboveZeroRule));

    /// <summary>The utility of one value.</summary>
    internal double Utility(double value) => Ramped(Warped(new(value)), new(Zero), new(Inverse)).Value;

    /// <summary>
    /// What the ramp from <see cref="Zero"/> by <see cref="Inverse"/> makes the utilities of many values: the logarithm, or the
    /// utility itself. NaN and infinity stay what they are.
    /// </summary>
    /// <param name="source">The values.</param>
    /// <param name="target">Where the results go.</param>
    /// <param name="count">How many.</param>
    /// <param name="beside">Values that are wanted soon after: memory is asked for them on the way, so that it does not rest while warps are computed.</param>
    internal unsafe void Warp<T>(double* source, double* target, int count, double* beside)
        where T : struct, ILanes<T>
    {
        switch (_kind)
        {
            case FormKind.Ramp: new Span<double>(source, count).CopyTo(new(target, count)); break;
            case FormKind.LogRamp: Warp<T, LogWarp<T>>(source, target, count, beside); break;
            case FormKind.Logistic: Warp<T, LogisticWarp<T>>(source, target, count, beside); break;
            case FormKind.Knots when FitsRegister && source != target: WarpByPlaces<T>(source, target, count, beside); break;
            case FormKind.Knots when FitsRegister: Warp<T, KnotsWarp<T>>(source, target, count, beside); break;
            case FormKind.Knots: Warp<Lane, KnotsWarp<Lane>>(source, target, count, beside); break;
            case FormKind.Steps when FitsRegister: Warp<T, StepsWarp<T>>(source, target, count, beside); break;
            default: Warp<Lane, StepsWarp<Lane>>(source, target, count, beside); break;
        }
    }

    /// <summary>The inverse of a span, away from 0 by one unit in the last place where the span would not quite reach 1.</summary>
    private static double InverseOf(double span)
    {
        var inverse = 1 / span;
        return span * inverse >= 1 ? inverse
            : inverse > 0 ? Math.BitIncrement(inverse)
            : Math.BitDecrement(inverse);
    }

    /// <summary>The rise from one utility to the next, shortened by the last bits by which the sum would pass it: so a curve stays monotone from segment to segment.</summary>
    private static double RiseWithin(double low, double high)
    {
        var rise = high - low;
        while (rise > 0 ? low + rise > high : low + rise < high)
        {
            rise = rise > 0 ? Math.BitDecrement(rise) : Math.BitIncrement(rise);
        }

        return rise;
    }

    /// <summary>The slope that rises by no more than <paramref name="rise"/> over the run, shortened in the same way.</summary>
    private static double SlopeWithin(double run, double rise)
    {
        // Points of a frozen reference may lie so close that the quotient overflows.
        var slope = Math.Clamp(rise / run, -double.MaxValue, double.MaxValue);
        while (rise > 0 ? run * slope > rise : run * slope < rise)
        {
            slope = rise > 0 ? Math.BitDecrement(slope) : Math.BitIncrement(slope);
        }

        return slope;
    }

    private static CurveForm FromPoints(FormKind kind, ReadOnlySpan<double> points)
    {
        var values = new double[points.Length / 2];
        var utilities = new double[points.Length / 2];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = points[2 * i];
            utilities[i] = points[(2 * i) + 1];
        }

        return new(kind, values, utilities);
    }
}
