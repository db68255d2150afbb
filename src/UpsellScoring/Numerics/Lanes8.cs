using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace UpsellScoring.Numerics;

/// <summary>Eight lanes, for machines with AVX-512.</summary>
internal readonly unsafe struct Lanes8(Vector512<double> value) : ILanes<Lanes8>
{
    private readonly Vector512<double> _value = value;

    public static int Count => 8;

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
    public static Lanes8 Abs(Lanes8 value) => new(Vector512.Abs(value._value));

    public static Lanes8 Log(Lanes8 value) => new(NaturalLog.Of(value._value));

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
    public static Lanes8 AddIfKnown(Lanes8 value, Lanes8 sum, Lanes8 addend) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(value._value, value._value), sum._value + addend._value, sum._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountOf(Lanes8 mask) => BitOperations.PopCount(Vector512.ExtractMostSignificantBits(mask._value));

    public static Lanes8 Place(Lanes8 value, ReadOnlySpan<double> bounds)
    {
        if (bounds.Length > Lookup.RegisterLength)
        {
            return Searched(value, bounds);
        }

        var place = Vector512<long>.Zero;
        foreach (var bound in bounds)
        {
            // A mask that holds is -1.
            place -= Vector512.GreaterThanOrEqual(value._value, Vector512.Create(bound)).AsInt64();
        }

        return new(place.AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Pick(Lanes8 place, ReadOnlySpan<double> table) => table.Length == Lookup.RegisterLength
        ? new(Avx512F.PermuteVar8x64(Vector512.Create(table), place._value.AsInt64()))
        : Gathered(place, table);

    private static Lanes8 Searched(Lanes8 value, ReadOnlySpan<double> bounds)
    {
        var places = stackalloc long[Count];
        for (var i = 0; i < Count; i++)
        {
            places[i] = Lookup.Place(value._value[i], bounds);
        }

        return new(Vector512.Load(places).AsDouble());
    }

    private static Lanes8 Gathered(Lanes8 place, ReadOnlySpan<double> table)
    {
        var places = place._value.AsInt64();
        var picked = stackalloc double[Count];
        for (var i = 0; i < Count; i++)
        {
            picked[i] = table[(int)places[i]];
        }

        return new(Vector512.Load(picked));
    }
}
