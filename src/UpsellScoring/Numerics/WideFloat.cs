namespace UpsellScoring.Numerics;

/// <summary>
/// A binary floating-point number with 128 significant bits (38 digits) and an exponent wide enough that powers of any
/// double neither overflow nor vanish. A value, without allocation; the default is zero.
/// </summary>
/// <remarks>
/// <c>value = +-significand * 2^exponent</c>, the top bit of the significand set unless the number is zero. Results are cut
/// off, not rounded: <c>* + -</c> err by at most 2^-126 of the larger operand or of the product, <c>/</c> by 2^-124. Integers
/// only, in one order: the same bits on every machine.
/// </remarks>
internal readonly struct WideFloat
{
    private const int Bits = 128;
    private const int HalfBits = 64;
    private const int DoubleBits = 53;
    private const int DoubleBias = 1075;
    private const int FractionBits = 94;
    private const int LargestIntegerBits = 96;
    private const decimal FractionUnit = 19807040628566084398385987584m; // 2^94
    private static readonly UInt128 TopBit = UInt128.One << (Bits - 1);

    private readonly UInt128 _significand;
    private readonly int _exponent;
    private readonly bool _negative;

    private WideFloat(bool negative, UInt128 significand, int exponent) => (_negative, _significand, _exponent) = (negative, significand, exponent);

    internal static WideFloat One => new(false, TopBit, 1 - Bits);

    /// <summary>The position of the leading bit: <c>2^Scale &lt;= |value| &lt; 2^(Scale + 1)</c>; meaningless for zero.</summary>
    internal int Scale => _exponent + Bits - 1;

    internal bool IsZero => _significand == UInt128.Zero;

    /// <summary>-1, 0 or 1.</summary>
    internal int Sign => IsZero ? 0 : _negative ? -1 : 1;

    internal static WideFloat FromInteger(Int128 value) => Normalized(value < 0, (UInt128)(value < 0 ? -value : value), 0);

    /// <summary>The exact value of a finite double.</summary>
    internal static WideFloat FromDouble(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var field = (int)(bits >>> (DoubleBits - 1)) & 0x7FF;
        var mantissa = (ulong)bits & 0x000F_FFFF_FFFF_FFFF;
        return Normalized(value < 0, field == 0 ? mantissa : mantissa | 0x0010_0000_0000_0000, Math.Max(field, 1) - DoubleBias);
    }

    internal static WideFloat PowerOfTwo(int exponent) => new(false, TopBit, exponent + 1 - Bits);

    public static WideFloat operator -(WideFloat a) => new(!a._negative, a._significand, a._exponent);

    public static WideFloat operator -(WideFloat a, WideFloat b) => a + -b;

    public static WideFloat operator +(WideFloat a, WideFloat b)
    {
        if (a.IsZero) return b;
        if (b.IsZero) return a;
        var (large, small) = CompareMagnitude(a, b) >= 0 ? (a, b) : (b, a);
        var shift = (long)large._exponent - small._exponent;
        if (shift >= Bits) return large;

        var addend = small._significand >> (int)shift;
        if (large._negative != small._negative) return Normalized(large._negative, large._significand - addend, large._exponent);
        var sum = large._significand + addend;
        return sum >= addend
            ? new(large._negative, sum, large._exponent)
            : new(large._negative, (sum >> 1) | TopBit, large._exponent + 1);
    }

    public static WideFloat operator *(WideFloat a, WideFloat b)
    {
        if (a.IsZero || b.IsZero) return default;
        var (aHigh, aLow) = ((ulong)(a._significand >> HalfBits), (ulong)a._significand);
        var (bHigh, bLow) = ((ulong)(b._significand >> HalfBits), (ulong)b._significand);
        var cross1 = Math.BigMul(aHigh, bLow);
        var cross2 = Math.BigMul(aLow, bHigh);
        var middle = (Math.BigMul(aLow, bLow) >> HalfBits) + (ulong)cross1 + (ulong)cross2;
        var top = Math.BigMul(aHigh, bHigh) + (cross1 >> HalfBits) + (cross2 >> HalfBits) + (middle >> HalfBits);
        var exponent = a._exponent + b._exponent + Bits;
        return (top & TopBit) != UInt128.Zero
            ? new(a._negative != b._negative, top, exponent)
            : new(a._negative != b._negative, (top << 1) | (UInt128)((ulong)middle >> (HalfBits - 1)), exponent - 1);
    }

    /// <summary>The quotient; <paramref name="b"/> is not zero.</summary>
    public static WideFloat operator /(WideFloat a, WideFloat b)
    {
        // Newton's steps double the correct bits of 1 / b: 53, 105, 128.
        var unit = new WideFloat(b._negative, b._significand, 1 - Bits);
        var two = PowerOfTwo(1);
        var inverse = FromDouble(1 / unit.ToDouble());
        inverse *= two - (unit * inverse);
        inverse *= two - (unit * inverse);
        var quotient = a * inverse;
        return quotient.IsZero ? quotient : new(quotient._negative, quotient._significand, quotient._exponent - b.Scale);
    }

    public static bool operator <(WideFloat a, WideFloat b) => (a - b).Sign < 0;

    public static bool operator >(WideFloat a, WideFloat b) => b < a;

    public static bool operator <=(WideFloat a, WideFloat b) => !(b < a);

    public static bool operator >=(WideFloat a, WideFloat b) => !(a < b);

    internal WideFloat Abs() => new(false, _significand, _exponent);

    /// <summary><c>value^power</c> by squaring; errs by at most <c>power * 2^-126</c> of the result.</summary>
    internal WideFloat Power(int power)
    {
        var result = One;
        var square = this;
        for (; power > 0; power >>= 1)
        {
            if ((power & 1) != 0) result *= square;
            if (power > 1) square *= square;
        }

        return result;
    }

    /// <summary><c>value^(1 / degree)</c> of a positive number, whose root is within the range of a double.</summary>
    internal WideFloat Root(int degree)
    {
        const double Ln2 = 0.6931471805599453;
        const int Steps = 3; // correct bits at least 40, 70, 120, 128
        var unit = new WideFloat(false, _significand, 1 - Bits);
        var root = FromDouble(Exponential.Of((NaturalLog.Of(unit.ToDouble()) + (Scale * Ln2)) / degree));
        var divisor = FromInteger(degree);
        for (var step = 0; step < Steps; step++)
        {
            root += root * ((this / root.Power(degree)) - One) / divisor;
        }

        return root;
    }

    /// <summary>The nearest double; infinite beyond its range.</summary>
    internal double ToDouble()
    {
        if (IsZero) return 0;
        const int Dropped = Bits - DoubleBits;
        var mantissa = (ulong)(_significand >> Dropped);
        var rest = _significand & ((UInt128.One << Dropped) - UInt128.One);
        var half = UInt128.One << (Dropped - 1);
        if (rest > half || (rest == half && (mantissa & 1) != 0)) mantissa++;
        var magnitude = Math.ScaleB(mantissa, _exponent + Dropped);
        return _negative ? -magnitude : magnitude;
    }

    /// <summary>The decimal within 10^-28 of the number, or nearest in 28 digits; null from 2^95 on, 3.96 x 10^28.</summary>
    internal decimal? ToDecimal()
    {
        if (IsZero || Scale < -Bits) return 0;
        if (Scale >= LargestIntegerBits - 1) return null;
        var whole = _exponent > -Bits ? _significand >> -_exponent : UInt128.Zero;
        var fraction = _exponent > -Bits ? _significand << (Bits + _exponent) : _significand >> -(_exponent + Bits);
        var magnitude = (decimal)whole + ((decimal)(fraction >> (Bits - FractionBits)) / FractionUnit);
        return _negative ? -magnitude : magnitude;
    }

    private static int CompareMagnitude(WideFloat a, WideFloat b) =>
        a._exponent != b._exponent ? a._exponent.CompareTo(b._exponent) : a._significand.CompareTo(b._significand);

    private static WideFloat Normalized(bool negative, UInt128 significand, int exponent)
    {
        if (significand == UInt128.Zero) return default;
        var zeros = (int)UInt128.LeadingZeroCount(significand);
        return new(negative, significand << zeros, exponent - zeros);
    }
}
