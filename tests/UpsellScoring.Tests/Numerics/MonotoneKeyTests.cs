using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class MonotoneKeyTests
{
    private static readonly double[] _ascending =
    [
        double.NegativeInfinity, double.MinValue, -1e300, -2, -1, -0.5, -2.2250738585072014e-308, -double.Epsilon, 0, double.Epsilon,
        2.2250738585072009e-308, 2.2250738585072014e-308, 0.5, 1, 1.0000000000000002, 2, 1e300, double.MaxValue, double.PositiveInfinity,
    ];

    [Fact]
    public void Of_AscendingValues_Ascends()
    {
        var keys = Array.ConvertAll(_ascending, MonotoneKey.Of);
        Assert.Equal(keys.Order().Distinct(), keys);
    }

    [Fact]
    public void Of_NegativeZero_IsTheKeyOfZero() => Assert.Equal(MonotoneKey.Of(0.0), MonotoneKey.Of(-0.0));

    // After the greatest negative number the place of -0 stays empty.
    [Fact]
    public void Of_AdjacentDoubles_AreAdjacentKeys() => Assert.All(
        _ascending[..^1],
        value => Assert.Equal(MonotoneKey.Of(value) + (value == -double.Epsilon ? 2UL : 1), MonotoneKey.Of(Math.BitIncrement(value))));

    [Fact]
    public void Value_OfAKey_IsTheNumber() => Assert.Equal(_ascending, Array.ConvertAll(_ascending, value => MonotoneKey.Value(MonotoneKey.Of(value))));
}
