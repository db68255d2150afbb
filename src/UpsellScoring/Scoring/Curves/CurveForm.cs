using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

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
internal sealed class CurveForm
{
    private const int Ahead = 256;

    private readonly FormKind _kind;
    private readonly double _first;
    private readonly double _last;
    private readonly double[] _bounds;
    private readonly double[] _values;
    private readonly double[] _nextValues;
    private readonly double[] _utilities;
    private readonly double[] _nextUtilities;

    private CurveForm(FormKind kind, double zero, double inverse, double first, double last)
    {
        (_kind, Zero, Inverse, _first, _last) = (kind, zero, inverse, first, last);
        (Least, Greatest) = (0, 1);
        _bounds = _values = _nextValues = _utilities = _nextUtilities = [];
    }

    private CurveForm(FormKind kind, double[] values, double[] utilities)
    {
        (_kind, Zero, Inverse, _first, _last) = (kind, 0, 1, values[0], values[^1]);
        (Least, Greatest) = (utilities.Min(), utilities.Max());
        // Between knots the last one begins no segment; of steps it does.
        var end = kind == FormKind.Knots ? values.Length - 1 : values.Length;
        _bounds = values[1..end];
        _values = Lookup.Padded(values.AsSpan(0, end));
        _nextValues = Lookup.Padded(values.AsSpan(1));
        _utilities = Lookup.Padded(utilities.AsSpan(0, end));
        _nextUtilities = Lookup.Padded(utilities.AsSpan(1));
    }

    /// <summary>One form of warp, so that the loop over many values is compiled once for each.</summary>
    private interface IWarp
    {
        static abstract T Of<T>(CurveForm form, T value)
            where T : struct, ILanes<T>;
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
        where T : struct, ILanes<T> => Ramped(value, zero, inverse, T.All(0), T.All(1));

    /// <summary>The same with the two ends in registers already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Ramped<T>(T value, T zero, T inverse, T least, T greatest)
        where T : struct, ILanes<T> => T.Min(T.Max((value - zero) * inverse, least), greatest);

    /// <summary>The utility of one value.</summary>
    internal double Utility(double value) => Ramped(Warped(new(value)), new(Zero), new(Inverse)).Value;

    /// <summary>
    /// What the ramp from <see cref="Zero"/> by <see cref="Inverse"/> makes the utilities of many values: the logarithm, or the
    /// utility itself. NaN and infinity stay what they are.
    /// </summary>
    internal unsafe void Warp<T>(double* source, double* target, int count)
        where T : struct, ILanes<T>
    {
        switch (_kind)
        {
            case FormKind.Ramp: new Span<double>(source, count).CopyTo(new(target, count)); break;
            case FormKind.LogRamp: Warp<T, LogWarp>(source, target, count); break;
            case FormKind.Logistic: Warp<T, LogisticWarp>(source, target, count); break;
            case FormKind.Knots when FitsRegister: Warp<T, KnotsWarp>(source, target, count); break;
            case FormKind.Knots: Warp<Lane, KnotsWarp>(source, target, count); break;
            case FormKind.Steps when FitsRegister: Warp<T, StepsWarp>(source, target, count); break;
            default: Warp<Lane, StepsWarp>(source, target, count); break;
        }
    }

    private Lane Warped(Lane value) => _kind switch
    {
        FormKind.Ramp => value,
        FormKind.LogRamp => LogWarp.Of(this, value),
        FormKind.Logistic => LogisticWarp.Of(this, value),
        FormKind.Knots => KnotsWarp.Of(this, value),
        _ => StepsWarp.Of(this, value),
    };

    /// <summary>The inverse of a span, away from 0 by one unit in the last place where the span would not quite reach 1.</summary>
    private static double InverseOf(double span)
    {
        var inverse = 1 / span;
        return span * inverse >= 1 ? inverse
            : inverse > 0 ? Math.BitIncrement(inverse)
            : Math.BitDecrement(inverse);
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

    private unsafe void Warp<T, TWarp>(double* source, double* target, int count)
        where T : struct, ILanes<T>
        where TWarp : IWarp
    {
        for (var i = 0; i < count; i += T.Count)
        {
            if (Sse.IsSupported && T.Count > 1)
            {
                Sse.Prefetch0(source + i + Ahead);
            }

            var value = T.Load(source + i);
            var isFinite = T.AtLeast(T.All(double.MaxValue), T.Abs(value));
            T.Store(T.Select(isFinite, TWarp.Of(this, value), value), target + i);
        }
    }

    private readonly struct LogWarp : IWarp
    {
        // The ends are clamped on the raw value, so that they are exact, and nothing below 0 comes to the logarithm.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Of<T>(CurveForm form, T value)
            where T : struct, ILanes<T> => T.LogOfNormal(T.Min(T.Max(value, T.All(form._first)), T.All(form._last)));
    }

    private readonly struct LogisticWarp : IWarp
    {
        // exp overflows to infinity far below the midpoint, and 1 / infinity is the wanted 0.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Of<T>(CurveForm form, T value)
            where T : struct, ILanes<T> => T.All(1) / (T.All(1) + T.Exp(T.All(-1) * (T.All(form._last) * (value - T.All(form._first)))));
    }

    private readonly struct KnotsWarp : IWarp
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Of<T>(CurveForm form, T value)
            where T : struct, ILanes<T>
        {
            var clamped = T.Min(T.Max(value, T.All(form._first)), T.All(form._last));
            var place = T.Place(clamped, form._bounds);
            var from = T.Pick(place, form._values);
            var low = T.Pick(place, form._utilities);
            var high = T.Pick(place, form._nextUtilities);
            // A quotient, not a multiplication by the inverse: neighbouring knots of a frozen reference may lie arbitrarily close.
            var share = (clamped - from) / (T.Pick(place, form._nextValues) - from);
            // Where the share rounds to 1 the sum may miss its knot by one unit in the last place; the clamp keeps it monotone.
            var utility = T.Select(T.AtLeast(share, T.All(1)), high, low + (share * (high - low)));
            return T.Min(T.Max(utility, T.Min(low, high)), T.Max(low, high));
        }
    }

    private readonly struct StepsWarp : IWarp
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Of<T>(CurveForm form, T value)
            where T : struct, ILanes<T> => T.Pick(T.Place(value, form._bounds), form._utilities);
    }
}
