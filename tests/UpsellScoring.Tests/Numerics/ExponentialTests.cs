using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class ExponentialTests
{
    private const double AcceptedUlps = 0.61;
    private const double AcceptedSubnormalUlps = 0.77;
    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double Ln2 = 0.69314718055994531;

    private static readonly ElementaryFunction Exp = new(Exponential.Of, Exponential.Of, Exponential.Of);

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(double.Epsilon, 1.0)]
    [InlineData(-double.Epsilon, 1.0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(double.MaxValue, double.PositiveInfinity)]
    [InlineData(double.MinValue, 0.0)]
    [InlineData(709.782712893384, 1.7976931348622732E+308)]
    [InlineData(709.78271289338409, double.PositiveInfinity)]
    [InlineData(710.0, double.PositiveInfinity)]
    [InlineData(711.0, double.PositiveInfinity)]
    [InlineData(-745.13321910194111, double.Epsilon)]
    [InlineData(-745.13321910194122, 0.0)]
    [InlineData(-746.0, 0.0)]
    [InlineData(-747.0, 0.0)]
    [InlineData(double.NaN, double.NaN)]
    public void Of_SpecialNumber_HasItsResultInEveryForm(double x, double expected)
        => Assert.All(Exp.AllForms(x), actual => AssertSameBits(expected, actual));

    [Fact]
    public void Of_NegativeZero_HasTheResultOfZero()
        => Assert.All(Exp.AllForms(-0.0), actual => AssertSameBits(1, actual));

    [Fact]
    public void Of_NaNWithPayload_IsThePlainNaN()
        => Assert.All(Exp.AllForms(BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_0123)), actual => AssertSameBits(double.NaN, actual));

    [Fact]
    public void Of_ReferenceInput_IsWithinTheStatedError()
        => Assert.All(ReferenceValues.Read("exp.csv"), row =>
        {
            var actual = Exponential.Of(row.Input);
            Assert.InRange(UlpError.Of(actual, row.Value), 0, actual < SmallestNormal ? AcceptedSubnormalUlps : AcceptedUlps);
        });

    [Fact]
    public void Of_ReferenceFile_HasItsRows()
        => Assert.InRange(ReferenceValues.Read("exp.csv").Length, 600, int.MaxValue);

    [Fact]
    public void Of_AdjacentNumbers_NeverDescend()
        => Assert.Null(Exp.FirstDescent(RandomStarts(seed: 1, count: 150_000), steps: 16));

    [Fact]
    public void Of_AroundEveryReductionBoundary_NeverDescends()
        => Assert.Null(Exp.FirstDescent(ReductionBoundaries().Select(x => StepsLower(x, 100)), steps: 200));

    [Theory]
    [InlineData(Ln2 / 2)]
    [InlineData(-Ln2 / 2)]
    [InlineData(Ln2)]
    [InlineData(1.1102230246251565E-16)]
    [InlineData(-5.5511151231257827E-17)]
    [InlineData(709.782712893384)]
    [InlineData(-708.39641853226408)]
    [InlineData(-745.13321910194111)]
    [InlineData(-746.0)]
    public void Of_CrossingADecisivePoint_NeverDescends(double point)
        => Assert.Null(Exp.FirstDescent([StepsLower(point, 50_000)], steps: 100_000));

    [Fact]
    public void Of_CrossingZero_NeverDescends()
        => Assert.Null(Exp.FirstDescent([-1000 * double.Epsilon], steps: 2000));

    [Fact]
    public void Of_VectorForms_GiveTheBitsOfTheScalarForm()
    {
        var random = new Random(2);
        var anyBits = Enumerable.Range(0, 400_000).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)));
        double[] inputs = [.. RandomStarts(seed: 3, count: 800_000), .. anyBits,
            .. ReductionBoundaries().SelectMany(x => new[] { StepsLower(x, 1), x, Math.BitIncrement(x) }),
            .. ReferenceValues.Read("exp.csv").Select(row => row.Input),
            0, -0.0, 1, -1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 710, -746, double.MaxValue, double.MinValue];
        Assert.Null(Exp.FirstDisagreement(inputs));
        Assert.Null(Exp.FirstDisagreement(inputs.AsSpan(inputs.Length % 8)));
    }

    // In equal parts: the whole range up to overflow and underflow, the subnormal results, [-1, 1], a random power of two from 0.
    private static IEnumerable<double> RandomStarts(int seed, int count)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(i => (i % 4) switch
        {
            0 => -746 + (random.NextDouble() * 1456),
            1 => -746 + (random.NextDouble() * 38),
            2 => (2 * random.NextDouble()) - 1,
            _ => Math.ScaleB(random.NextDouble() - 0.5, -random.Next(60)),
        });
    }

    private static IEnumerable<double> ReductionBoundaries()
        => Enumerable.Range(-1075, 2099).Select(n => (n + 0.5) * Ln2);

    private static double StepsLower(double x, int steps)
        => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) - (x > 0 ? steps : -steps));

    private static void AssertSameBits(double expected, double actual)
        => Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
}
