namespace UpsellScoring.Numerics;

/// <summary>All positive zeros of a power sum up to a bound, each once whatever its multiplicity.</summary>
/// <remarks>
/// <para>
/// No change of sign: no zero. One change: exactly one zero (Descartes' rule, which holds for any exponents), found by
/// bracketed Newton steps. More: the line <c>t = log z</c> is halved until in each interval the sum has no zero, or is
/// monotone, or is so narrow that all its derivatives are nearly constant. In such a narrow interval the zeros of a
/// derivative part the line into monotone pieces of the function before, beginning with the first derivative that has no
/// zero there; an extremum whose value cannot be told from zero is a multiple zero.
/// </para>
/// <para>
/// Values are computed with 128 bits. Below about 10^-33 of the sum of the terms' magnitudes (10^-31 for exponents in the
/// millions) a value counts as zero.
/// </para>
/// </remarks>
internal static class PowerSumZeros
{
    private const int HighestOrder = 24;
    private const int MostSteps = 400;
    private const int ConvergedBits = 118;

    // An end of an interval should not fall on a zero: halving at a share that no input suggests.
    private const double Parting = 0.4871394;

    /// <summary>The zeros in ascending order.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="greatestLog">The logarithm of the bound; zeros slightly above may be given too.</param>
    internal static List<WideFloat> Of(PowerSum sum, double greatestLog)
    {
        var zeros = new List<WideFloat>();
        var changes = sum.SignChanges;
        if (changes == 0) return zeros;
        var leastLog = sum.LogBelowZeros();
        if (leastLog >= greatestLog) return zeros;
        if (changes == 1)
        {
            Scan(sum, 0, sum.ExponentBelowSignChange(), [At(leastLog), At(greatestLog)], zeros);
            return zeros;
        }

        var intervals = new Stack<(double From, double To)>([(leastLog, greatestLog)]);
        (double From, double To, int Shift)? narrow = null;
        while (intervals.TryPop(out var interval))
        {
            var bounds = sum.Around((interval.From + interval.To) / 2, (interval.To - interval.From) / 2);
            if (!bounds.HasNoZero && !bounds.IsMonotone && bounds.IsNarrow)
            {
                // Neighbours parted within a zero of high multiplicity are searched together.
                var isParted = narrow is { } before && sum.At(At(before.To), 0, before.Shift).SignBeyond(sum.Noise) == 0;
                if (narrow is { } done && !isParted) zeros.AddRange(InNarrow(sum, 0, done.Shift, At(done.From), At(done.To)));
                narrow = isParted ? narrow!.Value with { To = interval.To } : (interval.From, interval.To, bounds.Shift);
                continue;
            }

            if (narrow is { } whole && (bounds.HasNoZero || bounds.IsMonotone))
            {
                zeros.AddRange(InNarrow(sum, 0, whole.Shift, At(whole.From), At(whole.To)));
                narrow = null;
            }

            if (bounds.HasNoZero) continue;
            if (bounds.IsMonotone)
            {
                Scan(sum, 0, bounds.Shift, [At(interval.From), At(interval.To)], zeros);
                continue;
            }

            var middle = interval.From + (Parting * (interval.To - interval.From));
            intervals.Push((middle, interval.To));
            intervals.Push((interval.From, middle));
        }

        if (narrow is { } last) zeros.AddRange(InNarrow(sum, 0, last.Shift, At(last.From), At(last.To)));
        return zeros;
    }

    private static WideFloat At(double logarithm) => WideFloat.FromDouble(Exponential.Of(logarithm));

    private static List<WideFloat> InNarrow(PowerSum sum, int order, int shift, WideFloat from, WideFloat to)
    {
        var zeros = new List<WideFloat>();
        var middle = sum.At(Middle(from, to), order, shift);
        var width = (to - from) / from;
        if (order == HighestOrder || middle.Value.Abs() > width * middle.SlopeSize) return zeros;
        Scan(sum, order, shift, [from, .. InNarrow(sum, order + 1, shift, from, to), to], zeros);
        return zeros;
    }

    /// <summary>Finds the zeros on and between points that part the line into monotone pieces.</summary>
    private static void Scan(PowerSum sum, int order, int shift, WideFloat[] points, List<WideFloat> zeros)
    {
        var lastSign = 0;
        var nearest = default(PowerSumValue);
        for (var i = 0; i < points.Length; i++)
        {
            var value = sum.At(points[i], order, shift);
            var sign = value.SignBeyond(sum.Noise);
            if (sign != 0 && lastSign == -sign)
            {
                zeros.Add(Refine(sum, order, shift, points[i - 1], points[i], lastSign));
            }
            else if (sign == 0 && (i == 0 || lastSign != 0))
            {
                zeros.Add(points[i]);
                nearest = value;
            }
            else if (sign == 0 && value.Value.Abs() * nearest.Size < nearest.Value.Abs() * value.Size)
            {
                zeros[^1] = points[i];
                nearest = value;
            }

            lastSign = sign;
        }
    }

    private static WideFloat Refine(PowerSum sum, int order, int shift, WideFloat low, WideFloat high, int lowSign)
    {
        var z = Middle(low, high);
        var lastStep = high;
        for (var i = 0; i < MostSteps; i++)
        {
            var value = sum.At(z, order, shift);
            if (value.SignBeyond(sum.Noise) == 0) return z;
            if (value.Value.Sign == lowSign) low = z;
            else high = z;

            var next = value.Slope.IsZero ? low : z - (z * (value.Value / value.Slope));
            var step = (next - z).Abs();
            if (next <= low || next >= high || step * WideFloat.PowerOfTwo(1) > lastStep)
            {
                next = Middle(low, high);
                step = high - low;
            }

            if (step.IsZero || step.Scale < z.Scale - ConvergedBits) return next;
            (z, lastStep) = (next, step);
        }

        return z;
    }

    /// <summary>Half way; by exponent where the two are far apart.</summary>
    private static WideFloat Middle(WideFloat low, WideFloat high) =>
        high.Scale - low.Scale > 2
            ? WideFloat.PowerOfTwo((low.Scale + high.Scale) >> 1)
            : (low + high) * WideFloat.PowerOfTwo(-1);
}
