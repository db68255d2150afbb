using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class RadixSortTests
{
    // Around the end of insertion alone, and where a digit takes all its 2,048 values.
    private static readonly int[] _lengths = [.. Enumerable.Range(0, 258), 511, 512, 513, 2047, 2048, 2049, 4095, 4096, 4097, 10_000];

    private static readonly double[] _ends =
        [double.NegativeInfinity, double.MinValue, -1, -double.Epsilon, -0.0, 0.0, double.Epsilon, 1, double.MaxValue, double.PositiveInfinity];

    public static TheoryData<string> Shapes =>
    [
        "random", "uniform", "sorted", "reversed", "all equal", "few values", "subnormal", "extreme", "every exponent", "last bits", "nearly sorted",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Sort_AnyLength_IsThatOfTheFramework(string shape)
    {
        foreach (var length in _lengths)
        {
            var values = Values(shape, length);
            var expected = values.Select(value => value + 0.0).ToArray();
            Array.Sort(expected);
            RadixSort.Sort(values.AsSpan());
            Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), values.Select(BitConverter.DoubleToInt64Bits));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Sort_WithIndex_IsStable(string shape)
    {
        foreach (var length in _lengths)
        {
            var original = Values(shape, length);
            var values = original.ToArray();
            var index = Enumerable.Range(0, length).ToArray();
            RadixSort.Sort<int>(values, index);
            Assert.Equal(Enumerable.Range(0, length).OrderBy(i => original[i]), index);
            Assert.Equal(index.Select(i => original[i]), values);
        }
    }

    [Fact]
    public void Sort_WithFlags_MovesThemAlong()
    {
        var values = Values("random", 5_000);
        var flags = Array.ConvertAll(values, value => value > 0);
        RadixSort.Sort<bool>(values, flags);
        Assert.Equal(Array.ConvertAll(values, value => value > 0), flags);
    }

    [Fact]
    public void Sort_CallersLongerScratch_WritesNothingBeyond()
    {
        var values = Values("random", 3_000);
        var expected = values.Order().ToArray();
        var scratch = Enumerable.Repeat(7.0, 3_001).ToArray();
        RadixSort.Sort(values.AsSpan(), scratch);
        Assert.Equal(expected, values);
        Assert.Equal(7, scratch[^1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(100)]
    [InlineData(5_000)]
    public void Sort_BothZeros_ComeBackAsZero(int length)
    {
        var values = Enumerable.Range(0, length).Select(i => i % 2 == 0 ? 0.0 : -0.0).ToArray();
        RadixSort.Sort(values.AsSpan());
        Assert.All(values, value => Assert.False(double.IsNegative(value)));
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("random")]
    [InlineData("few values")]
    [InlineData("last bits")]
    public void Sort_MillionsOfValues_IsThatOfTheFramework(string shape)
    {
        var values = Values(shape, 3_000_001);
        var expected = values.Order().ToArray();
        RadixSort.Sort(values.AsSpan());
        Assert.Equal(expected, values);
    }

    private static double[] Values(string shape, int length)
    {
        var random = new Random(length);
        var values = Enumerable.Range(0, length);
        return shape switch
        {
            "random" => [.. values.Select(_ => Finite(random))],
            "uniform" => [.. values.Select(_ => random.NextDouble())],
            "sorted" => [.. values.Select(i => i * 0.1)],
            "reversed" => [.. values.Select(i => (length - i) * 0.1)],
            "all equal" => [.. values.Select(_ => 0.1)],
            "few values" => [.. values.Select(_ => random.Next(7) * 0.1)],
            "subnormal" => [.. values.Select(_ => random.Next(-1000, 1000) * double.Epsilon)],
            "extreme" => [.. values.Select(_ => _ends[random.Next(_ends.Length)])],
            "every exponent" => [.. values.Select(_ => Math.ScaleB(random.NextDouble() - 0.5, random.Next(-1074, 1024)))],
            // Equal in the leading digits: only the sort by every digit puts them in order.
            "last bits" => [.. values.Select(_ => 1 + (random.Next(1 << 20) * Math.Pow(2, -52)))],
            "nearly sorted" => [.. values.Select(i => i + (3 * random.NextDouble()))],
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No such shape."),
        };
    }

    private static double Finite(Random random)
    {
        while (true)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(value)) return value;
        }
    }
}
