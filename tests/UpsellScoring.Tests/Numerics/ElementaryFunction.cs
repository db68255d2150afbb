using System.Runtime.Intrinsics;

namespace UpsellScoring.Tests.Numerics;

/// <summary>A function of one number in its three forms, and the laws it is tested for.</summary>
internal sealed record ElementaryFunction(
    Func<double, double> Scalar,
    Func<Vector256<double>, Vector256<double>> Four,
    Func<Vector512<double>, Vector512<double>> Eight)
{
    /// <summary>The results of the scalar form and of every lane of the vector forms for one number.</summary>
    internal IEnumerable<double> AllForms(double x)
    {
        yield return Scalar(x);
        var four = Four(Vector256.Create(x));
        for (var lane = 0; lane < Vector256<double>.Count; lane++) yield return four[lane];
        var eight = Eight(Vector512.Create(x));
        for (var lane = 0; lane < Vector512<double>.Count; lane++) yield return eight[lane];
    }

    /// <summary>The first input for which a vector form gives other bits than the scalar form; null when there is none.</summary>
    internal double? FirstDisagreement(ReadOnlySpan<double> inputs)
    {
        Span<double> results = stackalloc double[2 * Vector512<double>.Count];
        for (var start = 0; start + Vector512<double>.Count <= inputs.Length; start += Vector512<double>.Count)
        {
            var part = inputs.Slice(start, Vector512<double>.Count);
            Eight(Vector512.Create(part)).CopyTo(results);
            Four(Vector256.Create(part)).CopyTo(results[Vector512<double>.Count..]);
            Four(Vector256.Create(part[Vector256<double>.Count..])).CopyTo(results[(Vector512<double>.Count + Vector256<double>.Count)..]);
            for (var i = 0; i < results.Length; i++)
            {
                var x = part[i % part.Length];
                if (BitConverter.DoubleToInt64Bits(Scalar(x)) != BitConverter.DoubleToInt64Bits(results[i])) return x;
            }
        }

        return null;
    }

    /// <summary>The first number, going up from one of the starts, whose result is below its predecessor's; null when there is none.</summary>
    internal double? FirstDescent(IEnumerable<double> starts, int steps)
    {
        foreach (var start in starts)
        {
            var x = start;
            var last = Scalar(x);
            for (var step = 0; step < steps; step++)
            {
                x = Math.BitIncrement(x);
                var next = Scalar(x);
                if (!(next >= last)) return x;
                last = next;
            }
        }

        return null;
    }
}
