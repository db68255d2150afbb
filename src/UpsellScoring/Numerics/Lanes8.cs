using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace UpsellScoring.Numerics;

/// <summary>Eight lanes, for machines with AVX-512.</summary>
internal readonly unsafe struct Lanes8(Vector512<double> value) : ILanes<Lanes8>
{
    // One digit per kind of value, from the right: quiet NaN, signaling NaN, 0, 1, -infinity, infinity, below 0, above 0. What
    // each becomes: 0 stays the first operand, 1 the second one, 3 NaN, 8 zero.
    private const long AboveZeroTable = 0x0_8_3_3_0_8_8_8;
    private const long IfKnownTable = 0x0_0_0_0_0_0_8_8;
    private const long WhereFiniteTable = 0x0_0_1_1_0_0_1_1;

    private readonly Vector512<double> _value = value;

    public static int Count => 8;

    public static Lanes8 AboveZeroRule
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector512.Create(AboveZeroTable).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator +(Lanes8 left, Lanes8 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator -(Lanes8 left, Lanes8 right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator *(Lanes8 left, Lanes8 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator /(Lanes8 left, Lanes8 right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 All(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Load(double* source) => new(Vector512.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Load(float* source) => new(Avx512F.ConvertToVector512Double(Vector256.Load(source)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes8 value, double* target) => value._value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePastCaches(Lanes8 value, double* target) => value._value.StoreAlignedNonTemporal(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(Lanes8 place, byte* target) => *(long*)target = Avx512F.ConvertToVector128Byte(place._value.AsInt64()).AsInt64().ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Max(Lanes8 left, Lanes8 right) => new(Avx512F.Max(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Min(Lanes8 left, Lanes8 right) => new(Avx512F.Min(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 LogOfNormal(Lanes8 value) => new(NaturalLog.OfNormal(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Exp(Lanes8 value) => new(Exponential.Of(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 IsKnown(Lanes8 value) => new(Vector512.Equals(value._value, value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 AtLeast(Lanes8 left, Lanes8 right) => new(Vector512.GreaterThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Both(Lanes8 left, Lanes8 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Select(Lanes8 mask, Lanes8 whenTrue, Lanes8 whenFalse) => new(Vector512.ConditionalSelect(mask._value, whenTrue._value, whenFalse._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 IfKnown(Lanes8 value, Lanes8 whenKnown) => new(Avx512F.Fixup(whenKnown._value, value._value, Vector512.Create(IfKnownTable), 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 AboveZero(Lanes8 value, Lanes8 rule) => new(Avx512F.Fixup(value._value, value._value, rule._value.AsInt64(), 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 WhereFinite(Lanes8 value, Lanes8 result) => new(Avx512F.Fixup(result._value, value._value, Vector512.Create(WhereFiniteTable), 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountAtLeast(Lanes8 value, Lanes8 least) => CountAtLeast(value, least, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountAtLeast(Lanes8 value, Lanes8 least, int from) =>
        BitOperations.PopCount((uint)Vector512.GreaterThanOrEqual(value._value, least._value).ExtractMostSignificantBits() >> from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Place(Lanes8 value, LaneTable<Lanes8> bounds)
    {
        // Halves what is left three times: the bound in the middle, the middle of that half, and the last one by its place.
        var isUpper = Vector512.GreaterThanOrEqual(value._value, bounds.Middle._value);
        var place = Vector512.ConditionalSelect(isUpper.AsInt64(), Vector512.Create(4L), Vector512<long>.Zero);
        var bound = Vector512.ConditionalSelect(isUpper, bounds.Upper._value, bounds.Lower._value);
        place = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(value._value, bound).AsInt64(), place + Vector512.Create(2L), place);
        bound = Avx512F.PermuteVar8x64(bounds.Register._value, place);
        place = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(value._value, bound).AsInt64(), place + Vector512<long>.One, place);
        return new(place.AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Pick(Lanes8 place, LaneTable<Lanes8> table) => new(Avx512F.PermuteVar8x64(table.Register._value, place._value.AsInt64()));
}
