using System.Numerics;
using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class WideFloatTests
{
    private const int Bits = 120; // accepted error of one operation: 2^-120

    private static readonly double[] Doubles = [.. Enumerable.Range(0, 200).Select(i => new Random(i)).Select(r => (r.NextDouble() - 0.5) * Math.ScaleB(1, r.Next(-80, 80)))];

    [Fact]
    public void FromDouble_AnyDouble_ComesBack()
    {
        double[] inputs = [.. Doubles, 0, 1, -1, double.Epsilon, -double.MaxValue, 2.2250738585072014e-308, 0.1];
        Assert.All(inputs, x => Assert.Equal(x, WideFloat.FromDouble(x).ToDouble()));
    }

    [Fact]
    public void Operators_WholeNumbers_AreThoseOfWholeNumbers()
    {
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            Int128 a = random.NextInt64(-(1L << random.Next(1, 62)), 1L << random.Next(1, 62)), b = random.NextInt64(-(1L << random.Next(1, 62)), 1L << random.Next(1, 62));
            var (x, y) = (WideFloat.FromInteger(a), WideFloat.FromInteger(b));
            AssertSame(WideFloat.FromInteger(a + b), x + y);
            AssertSame(WideFloat.FromInteger(a - b), x - y);
            AssertSame(WideFloat.FromInteger(a * b), x * y);
            Assert.Equal(a < b, x < y);
            Assert.Equal(a >= b, x >= y);
        }
    }

    [Fact]
    public void Divide_ThenMultiply_IsTheDividend()
    {
        foreach (var a in Doubles)
        {
            foreach (var b in Doubles.Take(20))
            {
                var (x, y) = (WideFloat.FromDouble(a), WideFloat.FromDouble(b));
                AssertNear(x, x / y * y);
            }
        }
    }

    [Fact]
    public void Multiply_FullSignificands_KeepTheLeadingBits()
    {
        // (2^127 - 1)^2 = 2^254 - 2^128 + 1
        var x = WideFloat.FromInteger(Int128.MaxValue);
        var exact = (BigInteger)Int128.MaxValue * (BigInteger)Int128.MaxValue;
        AssertNear(WideFloat.FromInteger((Int128)(exact >> 128)) * WideFloat.PowerOfTwo(128), x * x);
        Assert.Equal(Math.ScaleB(1, 254), (x * x).ToDouble());
    }

    [Fact]
    public void Subtract_Neighbours_IsTheLastBit() =>
        Assert.Equal(Math.BitIncrement(1.0) - 1, (WideFloat.FromDouble(Math.BitIncrement(1.0)) - WideFloat.One).ToDouble());

    [Theory]
    [InlineData(2.0, 365)]
    [InlineData(10_000_001, 365)]
    [InlineData(1.1102230246251565e-16, 365)]
    [InlineData(1e300, 3)]
    [InlineData(0.3, 1)]
    public void Root_ToItsPower_IsTheNumber(double number, int degree)
    {
        var x = WideFloat.FromDouble(number);
        var difference = (x.Root(degree).Power(degree) - x).Abs() / x;
        Assert.True(difference.IsZero || difference.Scale < -110);
    }

    [Fact]
    public void Power_BeyondDoubles_StaysExact()
    {
        var power = WideFloat.FromInteger(2).Power(1_000_000);
        Assert.Equal(1_000_000, power.Scale);
        AssertSame(WideFloat.One, WideFloat.FromInteger(3).Power(0));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("123456789012345.0123456789")]
    [InlineData("-0.0000000001")]
    [InlineData("1000000000000000")]
    [InlineData("-0.3")]
    public void ToDecimal_AmountInUnits_IsTheAmount(string text)
    {
        var amount = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var value = WideFloat.FromInteger((Int128)(amount * 10_000_000_000m)) / WideFloat.FromInteger(10_000_000_000);
        Assert.InRange(Math.Abs(value.ToDecimal()!.Value - amount), 0, 2e-28m * (1 + Math.Abs(amount)));
    }

    [Fact]
    public void ToDecimal_BeyondItsRange_IsNullOrZero()
    {
        Assert.Null(WideFloat.PowerOfTwo(95).ToDecimal());
        Assert.Equal(1m * (1UL << 47) * (1UL << 47), WideFloat.PowerOfTwo(94).ToDecimal());
        Assert.Equal(0, WideFloat.PowerOfTwo(-300).ToDecimal());
        Assert.Equal(0, WideFloat.PowerOfTwo(-127).ToDecimal());
        Assert.Equal(-0.5m, (-WideFloat.PowerOfTwo(-1)).ToDecimal());
    }

    [Fact]
    public void ToDouble_HalfWay_GoesToTheEvenOne()
    {
        var two53 = WideFloat.PowerOfTwo(53);
        Assert.Equal(9007199254740992, (two53 + WideFloat.One).ToDouble());
        Assert.Equal(9007199254740996, (two53 + WideFloat.FromInteger(3)).ToDouble());
        Assert.Equal(double.PositiveInfinity, WideFloat.PowerOfTwo(2000).ToDouble());
    }

    [Fact]
    public void Default_IsZero()
    {
        Assert.True(default(WideFloat).IsZero);
        AssertSame(WideFloat.One, default(WideFloat) + WideFloat.One);
        Assert.Equal(0, (default(WideFloat) * WideFloat.One).Sign);
        Assert.Equal(0, (default(WideFloat) / WideFloat.One).Sign);
        Assert.Equal(0, default(WideFloat).ToDouble());
    }

    private static void AssertSame(WideFloat expected, WideFloat actual) => Assert.True((expected - actual).IsZero);

    private static void AssertNear(WideFloat expected, WideFloat actual)
    {
        var difference = expected - actual;
        Assert.True(difference.IsZero || difference.Scale < expected.Scale - Bits, $"2^{difference.Scale} at 2^{expected.Scale}");
    }
}
