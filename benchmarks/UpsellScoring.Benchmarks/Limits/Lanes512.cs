using System.Numerics;
using System.Runtime.Intrinsics;

namespace UpsellScoring.Benchmarks.Limits;

internal readonly unsafe struct Lanes512 : ILanes<Vector512<double>>
{
    public static int Count => Vector512<double>.Count;

    public static Vector512<double> All(double value) => Vector512.Create(value);

    public static Vector512<double> Load(double* source) => Vector512.Load(source);

    public static void Store(Vector512<double> vector, double* target) => vector.Store(target);

    public static void Stream(Vector512<double> vector, double* target) => vector.StoreAlignedNonTemporal(target);

    public static Vector512<double> Add(Vector512<double> left, Vector512<double> right) => left + right;

    public static Vector512<double> Subtract(Vector512<double> left, Vector512<double> right) => left - right;

    public static Vector512<double> Multiply(Vector512<double> left, Vector512<double> right) => left * right;

    public static Vector512<double> Divide(Vector512<double> left, Vector512<double> right) => left / right;

    public static Vector512<double> Clamp01(Vector512<double> vector) =>
        Vector512.MinNative(Vector512.MaxNative(vector, Vector512<double>.Zero), Vector512<double>.One);

    public static Vector512<double> WhereKnown(Vector512<double> value, Vector512<double> then, Vector512<double> otherwise) =>
        Vector512.ConditionalSelect(Vector512.Equals(value, value), then, otherwise);

    public static int CountAtLeast(Vector512<double> value, Vector512<double> least) =>
        BitOperations.PopCount((uint)Vector512.GreaterThanOrEqual(value, least).ExtractMostSignificantBits());
}
