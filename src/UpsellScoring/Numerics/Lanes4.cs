using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace UpsellScoring.Numerics;

/// <summary>Four lanes, for machines with AVX2.</summary>
internal readonly unsafe struct Lanes4(Vector256<double> value) : ILanes<Lanes4>
{
    private readonly Vector256<double> _value = value;

    public static int Count => 4;

    public static Lanes4 AboveZeroRule
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector256.Create(double.PositiveInfinity));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator +(Lanes4 left, Lanes4 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator -(Lanes4 left, Lanes4 right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator *(Lanes4 left, Lanes4 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator /(Lanes4 left, Lanes4 right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 All(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Load(double* source) => new(Vector256.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Load(float* source) => new(Avx.ConvertToVector256Double(Vector128.Load(source)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes4 value, double* target) => value._value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePastCaches(Lanes4 value, double* target) => value._value.StoreAlignedNonTemporal(target);

    public static void StoreBytes(Lanes4 place, byte* target)
    {
        var places = place._value.AsInt64();
        for (var i = 0; i < Count; i++)
        {
            target[i] = (byte)places[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Max(Lanes4 left, Lanes4 right) => new(Avx.Max(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Min(Lanes4 left, Lanes4 right) => new(Avx.Min(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 LogOfNormal(Lanes4 value) => new(NaturalLog.OfNormal(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Exp(Lanes4 value) => new(Exponential.Of(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 IsKnown(Lanes4 value) => new(Vector256.Equals(value._value, value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 AtLeast(Lanes4 left, Lanes4 right) => new(Vector256.GreaterThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Both(Lanes4 left, Lanes4 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Select(Lanes4 mask, Lanes4 whenTrue, Lanes4 whenFalse) => new(Vector256.ConditionalSelect(mask._value, whenTrue._value, whenFalse._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 IfKnown(Lanes4 value, Lanes4 whenKnown) => new(whenKnown._value & Vector256.Equals(value._value, value._value));

    // A mask that holds has all bits set, and so is NaN.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 AboveZero(Lanes4 value, Lanes4 rule) =>
        new(Avx.Max(value._value, Vector256<double>.Zero) | Vector256.Equals(Vector256.Abs(value._value), rule._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 WhereFinite(Lanes4 value, Lanes4 result) =>
        new(Vector256.ConditionalSelect(Vector256.LessThanOrEqual(Vector256.Abs(value._value), Vector256.Create(double.MaxValue)), result._value, value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountAtLeast(Lanes4 value, Lanes4 least) => CountAtLeast(value, least, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountAtLeast(Lanes4 value, Lanes4 least, int from) =>
        BitOperations.PopCount(Vector256.GreaterThanOrEqual(value._value, least._value).ExtractMostSignificantBits() >> from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Place(Lanes4 value, LaneTable<Lanes4> bounds)
    {
        var place = Vector256<long>.Zero;
        foreach (ref readonly var bound in bounds.Entries)
        {
            // A mask that holds is -1.
            place -= Vector256.GreaterThanOrEqual(value._value, Vector256.Create(bound)).AsInt64();
        }

        return new(place.AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Pick(Lanes4 place, LaneTable<Lanes4> table)
    {
        fixed (double* first = table.Entries)
        {
            return new(Avx2.GatherVector256(first, place._value.AsInt64(), sizeof(double)));
        }
    }
}
