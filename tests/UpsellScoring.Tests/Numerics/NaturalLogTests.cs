using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class NaturalLogTests
{
    private const double AcceptedUlps = 0.66;
    private const double SqrtHalf = 0.70710678118654757;

    private static readonly ElementaryFunction Log = new(NaturalLog.Of, NaturalLog.Of, NaturalLog.Of);

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(-1.0, double.NaN)]
    [InlineData(-double.Epsilon, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void Of_SpecialNumber_HasItsResultInEveryForm(double x, double expected)
        => Assert.All(Log.AllForms(x), actual => AssertSameBits(expected, actual));

    [Fact]
    public void Of_NegativeZero_HasTheResultOfZero()
        => Assert.All(Log.AllForms(-0.0), actual => AssertSameBits(double.NegativeInfinity, actual));

    [Fact]
    public void Of_NaNWithPayload_IsThePlainNaN()
        => Assert.All(Log.AllForms(BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_0123)), actual => AssertSameBits(double.NaN, actual));

    [Fact]
    public void Of_ReferenceInput_IsWithinTheStatedError()
        => Assert.All(ReferenceValues.Read("log.csv"), row => Assert.InRange(UlpError.Of(NaturalLog.Of(row.Input), row.Value), 0, AcceptedUlps));

    [Fact]
    public void Of_ReferenceFile_HasItsRows()
        => Assert.InRange(ReferenceValues.Read("log.csv").Length, 600, int.MaxValue);

    [Fact]
    public void Of_AdjacentNumbers_NeverDescend()
        => Assert.Null(Log.FirstDescent(RandomStarts(seed: 1, count: 150_000), steps: 16));

    [Fact]
    public void Of_AroundEveryExponentBoundary_NeverDescends()
        => Assert.Null(Log.FirstDescent(Enumerable.Range(-1021, 2044).Select(k => StepsBelow(Math.ScaleB(SqrtHalf, k), 100)), steps: 200));

    [Fact]
    public void Of_AroundEveryPowerOfTwo_NeverDescends()
        => Assert.Null(Log.FirstDescent(Enumerable.Range(-1021, 2044).Select(k => StepsBelow(Math.ScaleB(1, k), 20)), steps: 40));

    [Theory]
    [InlineData(1.0)]
    [InlineData(SqrtHalf)]
    [InlineData(2 * SqrtHalf)]
    [InlineData(2.2250738585072014e-308)]
    public void Of_CrossingADecisivePoint_NeverDescends(double point)
        => Assert.Null(Log.FirstDescent([StepsBelow(point, 100_000)], steps: 200_000));

    [Fact]
    public void Of_VectorForms_GiveTheBitsOfTheScalarForm()
    {
        var random = new Random(2);
        var anyBits = Enumerable.Range(0, 400_000).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)));
        var aroundBoundaries = Enumerable.Range(-1021, 2044).SelectMany(k => new[] { -1, 0, 1 }
            .Select(step => StepsBelow(Math.ScaleB(SqrtHalf, k), step)));
        double[] inputs = [.. RandomStarts(seed: 3, count: 800_000), .. anyBits, .. aroundBoundaries,
            .. ReferenceValues.Read("log.csv").Select(row => row.Input),
            0, -0.0, 1, -1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue];
        Assert.Null(Log.FirstDisagreement(inputs));
        Assert.Null(Log.FirstDisagreement(inputs.AsSpan(inputs.Length % 8)));
    }

    // In equal parts: any positive number, a subnormal one, one in [1/4, 4), one at a random power of two from 1.
    private static IEnumerable<double> RandomStarts(int seed, int count)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(i => (i % 4) switch
        {
            0 => BitConverter.Int64BitsToDouble(random.NextInt64(BitConverter.DoubleToInt64Bits(double.MaxValue) - 100)),
            1 => BitConverter.Int64BitsToDouble(random.NextInt64(1L << 52)),
            2 => BitConverter.Int64BitsToDouble(random.NextInt64(0x3FD0_0000_0000_0000, 0x4010_0000_0000_0000)),
            _ => 1 + Math.ScaleB(random.NextDouble() - 0.5, -random.Next(52)),
        });
    }

    private static double StepsBelow(double x, int steps)
        => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) - steps);

    private static void AssertSameBits(double expected, double actual)
        => Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
}
