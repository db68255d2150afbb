namespace UpsellScoring.Numerics;

/// <summary>A sum <c>f(z) = c_0 z^k_0 + c_1 z^k_1 + ...</c> for z above 0, with whole coefficients other than zero and rising whole exponents.</summary>
/// <remarks>
/// Derivatives are those of <c>h(t) = exp(-shift t) f(exp(t))</c>, which has the same zeros as f and stays a sum of powers:
/// its derivative of order q has the coefficients <c>c_i (k_i - shift)^q</c>. A common factor <c>z^(shift - k_0)</c>, which
/// changes no sign and no quotient, is left in.
/// </remarks>
internal sealed class PowerSum
{
    private const int NoiseExponent = -126;
    private const int NoisePerTerm = 4;
    private const int NoiseAlways = 64;

    private readonly WideFloat[] _coefficients;
    private readonly double[] _logarithms;
    private readonly int[] _exponents;

    internal PowerSum(ReadOnlySpan<Int128> coefficients, ReadOnlySpan<int> exponents)
    {
        var count = 0;
        _coefficients = new WideFloat[coefficients.Length];
        _exponents = new int[coefficients.Length];
        for (var i = 0; i < coefficients.Length; i++)
        {
            if (coefficients[i] == 0) continue;
            _coefficients[count] = WideFloat.FromInteger(coefficients[i]);
            _exponents[count++] = exponents[i];
        }

        Array.Resize(ref _coefficients, count);
        Array.Resize(ref _exponents, count);
        _logarithms = Array.ConvertAll(_coefficients, c => NaturalLog.Of(c.Abs().ToDouble()));
        Noise = WideFloat.PowerOfTwo(NoiseExponent) * WideFloat.FromInteger(count == 0 ? 0 : _exponents[^1] - _exponents[0] + (NoisePerTerm * count) + NoiseAlways);
    }

    /// <summary>The number of terms.</summary>
    internal int Count => _coefficients.Length;

    /// <summary>A value smaller than this share of its size cannot be told from zero.</summary>
    internal WideFloat Noise { get; }

    /// <summary>How often neighbouring coefficients differ in sign: by Descartes' rule the zeros are that many, or fewer by an even number.</summary>
    internal int SignChanges
    {
        get
        {
            var changes = 0;
            for (var i = 1; i < Count; i++)
            {
                if (_coefficients[i].Sign != _coefficients[i - 1].Sign) changes++;
            }

            return changes;
        }
    }

    /// <summary>The exponent below the first change of sign: with one change, h shifted by it is monotone everywhere.</summary>
    internal int ExponentBelowSignChange()
    {
        var i = 1;
        while (_coefficients[i].Sign == _coefficients[i - 1].Sign) i++;
        return _exponents[i - 1];
    }

    /// <summary>A <c>t = log z</c> below every zero: there the first term outweighs all others together.</summary>
    internal double LogBelowZeros()
    {
        var least = double.PositiveInfinity;
        for (var i = 1; i < Count; i++)
        {
            least = Math.Min(least, (_logarithms[0] - _logarithms[i] - NaturalLog.Of(Count) - 1) / (_exponents[i] - _exponents[0]));
        }

        return least;
    }

    /// <summary>The derivative of order q and the next at one z, with the sums of their terms' magnitudes.</summary>
    internal PowerSumValue At(WideFloat z, int order, int shift)
    {
        var (value, slope, size, slopeSize) = (default(WideFloat), default(WideFloat), default(WideFloat), default(WideFloat));
        var power = WideFloat.One;
        var (step, stepPower) = (1, z);
        for (var i = 0; i < Count; i++)
        {
            if (i > 0)
            {
                var gap = _exponents[i] - _exponents[i - 1];
                if (gap != step) (step, stepPower) = (gap, z.Power(gap));
                power *= stepPower;
            }

            var factor = WideFloat.FromInteger(_exponents[i] - shift);
            var term = _coefficients[i] * power;
            for (var q = 0; q < order; q++) term *= factor;
            var slopeTerm = term * factor;
            value += term;
            size += term.Abs();
            slope += slopeTerm;
            slopeSize += slopeTerm.Abs();
        }

        return new(value, slope, size, slopeSize);
    }

    /// <summary>Value, slope and their bounds for all t within a radius, in plain doubles, relative to the largest term.</summary>
    internal PowerSumBounds Around(double logarithm, double radius)
    {
        var largest = 0;
        for (var i = 1; i < Count; i++)
        {
            if (Exponent(i, largest, logarithm) > 0) largest = i;
        }

        var (value, slope, size, slopeSize, slopeBound, curvatureBound, thirdBound) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < Count; i++)
        {
            double distance = _exponents[i] - _exponents[largest];
            var magnitude = Exponential.Of(Exponent(i, largest, logarithm));
            var term = _coefficients[i].Sign * magnitude;
            value += term;
            size += magnitude;
            slope += term * distance;
            slopeSize += magnitude * Math.Abs(distance);
            var widest = distance == 0 ? 0 : Math.Abs(distance) * Exponential.Of(Exponent(i, largest, logarithm) + (Math.Abs(distance) * radius));
            slopeBound += widest;
            curvatureBound += widest * Math.Abs(distance);
            thirdBound += widest * distance * distance;
        }

        return new(_exponents[largest], radius, value, slope, size, slopeSize, slopeBound, curvatureBound, thirdBound);
    }

    private double Exponent(int i, int reference, double logarithm) =>
        _logarithms[i] - _logarithms[reference] + ((double)(_exponents[i] - _exponents[reference]) * logarithm);
}
