using System.Runtime.CompilerServices;

namespace UpsellScoring.Numerics;

/// <summary>One lane: the scalar form of every kernel, and the only one where there are no vector units.</summary>
internal readonly unsafe struct Lane(double value) : ILanes<Lane>
{
    private const long Ones = -1;

    private readonly double _value = value;

    public static int Count => 1;

    public static Lane AboveZeroRule => new(double.PositiveInfinity);

    internal double Value => _value;

    private bool Holds => BitConverter.DoubleToInt64Bits(_value) != 0;

    public static Lane operator +(Lane left, Lane right) => new(left._value + right._value);

    public static Lane operator -(Lane left, Lane right) => new(left._value - right._value);

    public static Lane operator *(Lane left, Lane right) => new(left._value * right._value);

    public static Lane operator /(Lane left, Lane right) => new(left._value / right._value);

    public static Lane All(double value) => new(value);

    public static Lane Load(double* source) => new(*source);

    public static Lane Load(float* source) => new(*source);

    public static void Store(Lane value, double* target) => *target = value._value;

    public static void StorePastCaches(Lane value, double* target) => *target = value._value;

    public static void StoreBytes(Lane place, byte* target) => *target = (byte)BitConverter.DoubleToInt64Bits(place._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Max(Lane left, Lane right) => left._value > right._value ? left : right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Min(Lane left, Lane right) => left._value < right._value ? left : right;

    public static Lane LogOfNormal(Lane value) => new(NaturalLog.Of(value._value));

    public static Lane Exp(Lane value) => new(Exponential.Of(value._value));

    public static Lane IsKnown(Lane value) => Mask(!double.IsNaN(value._value));

    public static Lane AtLeast(Lane left, Lane right) => Mask(left._value >= right._value);

    public static Lane Both(Lane left, Lane right) => Mask(left.Holds && right.Holds);

    public static Lane Select(Lane mask, Lane whenTrue, Lane whenFalse) => mask.Holds ? whenTrue : whenFalse;

    public static Lane IfKnown(Lane value, Lane whenKnown) => double.IsNaN(value._value) ? new(0) : whenKnown;

    public static Lane AboveZero(Lane value, Lane rule) => Math.Abs(value._value) == rule._value ? new(double.NaN) : Max(value, new(0));

    public static Lane WhereFinite(Lane value, Lane result) => double.IsFinite(value._value) ? result : value;

    public static int CountAtLeast(Lane value, Lane least) => value._value >= least._value ? 1 : 0;

    public static int CountAtLeast(Lane value, Lane least, int from) => from == 0 ? CountAtLeast(value, least) : 0;

    public static Lane Place(Lane value, LaneTable<Lane> bounds) => new(BitConverter.Int64BitsToDouble(Lookup.Place(value._value, bounds.Entries)));

    public static Lane Pick(Lane place, LaneTable<Lane> table) => new(table.Entries[(int)BitConverter.DoubleToInt64Bits(place._value)]);

    private static Lane Mask(bool holds) => new(BitConverter.Int64BitsToDouble(holds ? Ones : 0));
}
