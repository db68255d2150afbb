using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class LargestRemainderTests
{
    [Fact]
    public void Round_UnitsMissing_GoToTheLargestRemainders() => Assert.Equal([1m, 3m, 2m], LargestRemainder.Round([1.2, 2.7, 1.6], 6, 1));

    [Fact]
    public void Round_NothingMissing_RoundedDown() => Assert.Equal([1m, 2m], LargestRemainder.Round([1.2, 2.7], 3, 1));

    [Fact]
    public void Round_TiedRemainders_FirstGetsTheUnit() => Assert.Equal([2m, 1m, 1m], LargestRemainder.Round([1.5, 1.5, 1], 4, 1));

    [Fact]
    public void Round_NegativeParts_TowardTheTotal() => Assert.Equal([-1m, 2m], LargestRemainder.Round([-1.4, 2.3], 1, 1));

    [Fact]
    public void Round_Tenths_InTenths() => Assert.Equal([0.2m, 0.1m], LargestRemainder.Round([0.16, 0.14], 0.3m, 0.1m));

    [Fact]
    public void Round_None_None() => Assert.Empty(LargestRemainder.Round([], 0, 1));

    [Theory]
    [InlineData(0.25, 0.3)]
    [InlineData(0.24, 0.2)]
    [InlineData(-0.25, -0.3)]
    [InlineData(0, 0)]
    public void Total_Number_HalfAwayFromZero(double value, double expected) => Assert.Equal((decimal)expected, LargestRemainder.Total(value, 0.1m));
}
