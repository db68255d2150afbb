using System.Numerics;
using System.Runtime.Intrinsics;

namespace UpsellScoring.Benchmarks.Limits;

internal readonly unsafe struct Lanes256 : ILanes<Vector256<double>>
{
    public static int Count => Vector256<double>.Count;

    public static Vector256<double> All(double value) => Vector256.Create(value);

    public static Vector256<double> Load(double* source) => Vector256.Load(source);

    public static void Store(Vector256<double> vector, double* target) => vector.Store(target);

    public static void Stream(Vector256<double> vector, double* target) => vector.StoreAlignedNonTemporal(target);

    public static Vector256<double> Add(Vector256<double> left, Vector256<double> right) => left + right;

    public static Vector256<double> Subtract(Vector256<double> left, Vector256<double> right) => left - right;

    public static Vector256<double> Multiply(Vector256<double> left, Vector256<double> right) => left * right;

    public static Vector256<double> Divide(Vector256<double> left, Vector256<double> right) => left / right;

    public static Vector256<double> Clamp01(Vector256<double> vector) =>
        Vector256.MinNative(Vector256.MaxNative(vector, Vector256<double>.Zero), Vector256<double>.One);

    public static Vector256<double> WhereKnown(Vector256<double> value, Vector256<double> then, Vector256<double> otherwise) =>
        Vector256.ConditionalSelect(Vector256.Equals(value, value), then, otherwise);

    public static int CountAtLeast(Vector256<double> value, Vector256<double> least) =>
        BitOperations.PopCount(Vector256.GreaterThanOrEqual(value, least).ExtractMostSignificantBits());
}
