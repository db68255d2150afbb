using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Pricing;

public class StandstillTests
{
    [Fact]
    public void MinutesFor_14000Of140000AnHour_Is6() => Assert.Equal(6m, Standstill.MinutesFor(14_000, 140_000));

    [Fact]
    public void MinutesFor_NoDifference_Is0() => Assert.Equal(0m, Standstill.MinutesFor(0, 140_000));

    [Fact]
    public void MinutesFor_ExtremeAmounts_DoesNotOverflow() =>
        Assert.Equal(600_000_000_000_000_000_000_000_000m, Standstill.MinutesFor(1_000_000_000_000_000m, 0.0000000001m));

    [Fact]
    public void MinutesFor_InvalidAmounts_ThrowWithTheParameter()
    {
        Assert.Throws<ArgumentOutOfRangeException>("priceDifference", () => Standstill.MinutesFor(-1, 140_000));
        Assert.Throws<ArgumentOutOfRangeException>("costPerHour", () => Standstill.MinutesFor(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("costPerHour", () => Standstill.MinutesFor(1, 2_000_000_000_000_000m));
    }
}
