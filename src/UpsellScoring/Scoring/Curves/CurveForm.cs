using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>
/// A curve made ready: a warp of the raw value (none, logarithm, logistic) followed by a ramp, knots or steps. Every
/// built-in curve is one of these, so each form is evaluated, and later vectorized, in one place only.
/// </summary>
/// <remarks>
/// Only + - * / in a fixed order and the library's own logarithm and exponential: the same bits on every machine.
/// All operations are monotone in floating point, so a rising curve never falls, not even by one unit in the last place.
/// </remarks>
internal sealed class CurveForm
{
    private readonly FormKind _kind;
    private readonly double _zeroAt;
    private readonly double _oneAt;
    private readonly double _warpedZero;
    private readonly double _inverseSpan;
    private readonly double[] _values;
    private readonly double[] _utilities;

    private CurveForm(FormKind kind, double zeroAt, double oneAt, double warpedZero, double inverseSpan, double[] values, double[] utilities)
    {
        _kind = kind;
        _zeroAt = zeroAt;
        _oneAt = oneAt;
        _warpedZero = warpedZero;
        _inverseSpan = inverseSpan;
        _values = values;
        _utilities = utilities;
        Least = utilities.Length == 0 ? 0 : utilities.Min();
        Greatest = utilities.Length == 0 ? 1 : utilities.Max();
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

    /// <summary>0 at and beyond <paramref name="zeroAt"/>, 1 at and beyond <paramref name="oneAt"/>, straight between; falls when zeroAt is the greater.</summary>
    internal static CurveForm Ramp(double zeroAt, double oneAt) =>
        new(FormKind.Ramp, zeroAt, oneAt, zeroAt, 1 / (oneAt - zeroAt), [], []);

    /// <summary>As <see cref="Ramp"/>, straight in the logarithm of the value; both ends are positive.</summary>
    internal static CurveForm LogRamp(double zeroAt, double oneAt)
    {
        var warpedZero = NaturalLog.Of(zeroAt);
        return new(FormKind.LogRamp, zeroAt, oneAt, warpedZero, 1 / (NaturalLog.Of(oneAt) - warpedZero), [], []);
    }

    /// <summary>1 / (1 + exp(-steepness (x - midpoint))).</summary>
    internal static CurveForm Logistic(double midpoint, double steepness) =>
        new(FormKind.Logistic, 0, 1, midpoint, steepness, [], []);

    /// <summary>Straight between (value, utility) points, flat beyond the first and the last; points are flat: value, utility, value, utility.</summary>
    internal static CurveForm Knots(ReadOnlySpan<double> points) => FromPoints(FormKind.Knots, points);

    /// <summary>Each utility holds from its value up to the next; the first also holds below.</summary>
    internal static CurveForm Steps(ReadOnlySpan<double> points) => FromPoints(FormKind.Steps, points);

    internal double Utility(double value) => _kind switch
    {
        FormKind.Ramp => RampUtility(value, logarithmic: false),
        FormKind.LogRamp => RampUtility(value, logarithmic: true),
        FormKind.Logistic => LogisticUtility(value),
        FormKind.Knots => KnotsUtility(value),
        _ => _utilities[StepIndex(value)],
    };

    private static CurveForm FromPoints(FormKind kind, ReadOnlySpan<double> points)
    {
        var values = new double[points.Length / 2];
        var utilities = new double[points.Length / 2];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = points[2 * i];
            utilities[i] = points[(2 * i) + 1];
        }

        return new(kind, 0, 1, 0, 1, values, utilities);
    }

    private double RampUtility(double value, bool logarithmic)
    {
        // The ends are compared on the raw value, so that they are exactly 0 and 1 whatever the rounding between.
        var rising = _oneAt > _zeroAt;
        if (rising ? value <= _zeroAt : value >= _zeroAt)
        {
            return 0;
        }

        if (rising ? value >= _oneAt : value <= _oneAt)
        {
            return 1;
        }

        // Rounding cannot pass 1: d * (1 / d) is at most 1 + 2^-53 before it is rounded, and that rounds to 1.
        var warped = logarithmic ? NaturalLog.Of(value) : value;
        return (warped - _warpedZero) * _inverseSpan;
    }

    // exp overflows to infinity far below the midpoint, and 1 / infinity is the wanted 0.
    private double LogisticUtility(double value) => 1 / (1 + Exponential.Of(-(_inverseSpan * (value - _warpedZero))));

    private double KnotsUtility(double value)
    {
        var last = _values.Length - 1;
        if (value <= _values[0])
        {
            return _utilities[0];
        }

        if (value >= _values[last])
        {
            return _utilities[last];
        }

        var i = StepIndex(value);
        var low = _utilities[i];
        var high = _utilities[i + 1];
        // A quotient, not a multiplication by the inverse: neighbouring knots of a frozen reference may lie arbitrarily close.
        var share = (value - _values[i]) / (_values[i + 1] - _values[i]);
        var utility = low + (share * (high - low));
        // The sum may pass its end by one unit in the last place; the clamp keeps it between the two knots, and monotone.
        return Math.Clamp(utility, Math.Min(low, high), Math.Max(low, high));
    }

    /// <summary>The last point whose value is not above the given one; the first when all are above.</summary>
    private int StepIndex(double value)
    {
        var low = 0;
        var high = _values.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_values[middle] <= value)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
