using System.Globalization;
using UpsellScoring.Pricing;
using static UpsellScoring.Tests.Pricing.Prices;

namespace UpsellScoring.Tests.Pricing;

public class PriceBandsTests
{
    private const string OneUnit = "0.0000000000000000000000000001";

    [Theory]
    [InlineData("0", "0", PriceGapClass.NoChange)]
    [InlineData("0", OneUnit, PriceGapClass.Easy)]
    [InlineData("0", "-" + OneUnit, PriceGapClass.LowerPrice)]
    [InlineData("0.1", "0", PriceGapClass.Easy)]
    [InlineData("0.1", OneUnit, PriceGapClass.Considered)]
    [InlineData("0.3", "0", PriceGapClass.Considered)]
    [InlineData("0.3", OneUnit, PriceGapClass.Careful)]
    [InlineData("0.5", "-" + OneUnit, PriceGapClass.Careful)]
    [InlineData("0.5", "0", PriceGapClass.Large)]
    [InlineData("1000000000000000", "0", PriceGapClass.Large)]
    [InlineData("-1", "0", PriceGapClass.LowerPrice)]
    public void Classify_AtAnEdgeAndOneUnitBeside_FollowsTheWording(string edge, string beside, PriceGapClass expected) =>
        Assert.Equal(expected, PriceBands.Standard.Classify(PriceGap.FromRatio(Number(edge) + Number(beside))));

    [Fact]
    public void Classify_110Against100_IsEasy() => Assert.Equal(PriceGapClass.Easy, PriceBands.Standard.Classify(MonthlyGap(1.00m, 1.10m)));

    [Theory]
    [InlineData(15_000, 22_500, PriceGapClass.Large)]
    [InlineData(50_000, 80_000, PriceGapClass.Large)]
    [InlineData(200_000, 280_000, PriceGapClass.Careful)]
    [InlineData(500_000, 650_000, PriceGapClass.Considered)]
    [InlineData(0, 5_000, PriceGapClass.FromFree)]
    [InlineData(5_000, 0, PriceGapClass.LowerPrice)]
    [InlineData(0, 0, PriceGapClass.NoChange)]
    public void Classify_WorkedCasesOfTheTrade_GetTheirClass(int current, int proposed, PriceGapClass expected) =>
        Assert.Equal(expected, PriceBands.Standard.Classify(MonthlyGap(current, proposed)));

    [Theory]
    [InlineData(9_000, 12, PriceGapClass.LongerCommitment)]
    [InlineData(10_000, 12, PriceGapClass.LongerCommitment)]
    [InlineData(10_001, 12, PriceGapClass.Easy)]
    [InlineData(5_000, 2, PriceGapClass.LongerCommitment)]
    [InlineData(4_999, 2, PriceGapClass.LowerPrice)]
    [InlineData(9_000, 1, PriceGapClass.LowerPrice)]
    [InlineData(0, 12, PriceGapClass.LowerPrice)]
    public void Classify_CommitmentAgainst10000AMonth_IsNoDowngradeUnlessTheSumFalls(int proposed, int months, PriceGapClass expected) =>
        Assert.Equal(expected, PriceBands.Standard.Classify(PriceGap.Between(Monthly(10_000), Monthly(proposed, months))));

    [Fact]
    public void Classify_BilledYearlyForLess_IsALongerCommitment() =>
        Assert.Equal(PriceGapClass.LongerCommitment, PriceBands.Standard.Classify(PriceGap.Between(Monthly(10_000), Yearly(108_000))));

    [Fact]
    public void Classify_ShorterCommitmentAtALowerPrice_IsLower() =>
        Assert.Equal(PriceGapClass.LowerPrice, PriceBands.Standard.Classify(PriceGap.Between(Monthly(10_000, 12), Monthly(9_000))));

    [Fact]
    public void Classify_DefaultGap_IsUnknown() => Assert.Equal(PriceGapClass.Unknown, PriceBands.Standard.Classify(default));

    [Theory]
    [InlineData("0.1999999999999999999999999999", false)]
    [InlineData("0.2", true)]
    [InlineData("0.3", true)]
    [InlineData("0.3000000000000000000000000001", false)]
    public void IsInSweetSpot_AtItsEnds_IncludesBoth(string ratio, bool expected) =>
        Assert.Equal(expected, PriceBands.Standard.IsInSweetSpot(PriceGap.FromRatio(Number(ratio))));

    [Theory]
    [InlineData("-0.1", false)]
    [InlineData("0", false)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("0.1499999999999999999999999999", true)]
    [InlineData("0.15", false)]
    public void IsBelowUpliftTarget_OnlySmallRises_AreFlagged(string ratio, bool expected) =>
        Assert.Equal(expected, PriceBands.Standard.IsBelowUpliftTarget(PriceGap.FromRatio(Number(ratio))));

    [Fact]
    public void Flags_WithoutARatio_AreFalse()
    {
        Assert.False(PriceBands.Standard.IsInSweetSpot(MonthlyGap(0, 1)));
        Assert.False(PriceBands.Standard.IsBelowUpliftTarget(default));
    }

    [Fact]
    public void Classify_OwnBands_AreUpperLimits()
    {
        var bands = new PriceBands([new(PriceGapClass.Easy, 0.2m, false), new(PriceGapClass.Large, null)], 0.25m, 0.5m);
        Assert.Equal(PriceGapClass.Easy, bands.Classify(PriceGap.FromRatio(0.1999m)));
        Assert.Equal(PriceGapClass.Large, bands.Classify(PriceGap.FromRatio(0.2m)));
        Assert.Equal("Easy below 0.2, Large above", bands.ToString());
    }

    [Fact]
    public void Constructor_SeveralFaults_ReportsAllTogether()
    {
        var message = Assert.Throws<ArgumentException>(() => new PriceBands(
        [
            new(PriceGapClass.Considered, 30),
            null!,
            new(PriceGapClass.Easy, null),
            new(PriceGapClass.FromFree, 0.4m),
            new(PriceGapClass.Large, 0.4m),
        ], 0, -1, 15)).Message;
        Assert.Equal(
        [
            "bands[0].UpTo is 30; it must be above 0 and below 10. 0.3 stands for 30 %.",
            "bands[1] is null. Remove it from the list.",
            "bands[2].UpTo is null, so it overlaps every band after it. Give it a limit, or remove the others.",
            "bands[3].Class is FromFree; it must be Easy, Considered, Careful or Large. The other classes do not depend on limits.",
            "bands[4].UpTo is 0.4, not above 0.4 of the band before it: both claim the same gaps. List the bands from the lowest limit to the highest.",
            "bands[4].UpTo is 0.4, so gaps above it have no band. Let the last band have no limit (null).",
            "sweetSpotFrom is 0; it must be above 0 and below 10. 0.2 stands for 20 %.",
            "sweetSpotUpTo is -1; it must be at least sweetSpotFrom 0 and below 10. 0.3 stands for 30 %.",
            "upliftTarget is 15; it must be from 0 (no target) to below 10. 0.15 stands for 15 %.",
        ], message.Split('\n'));
    }

    [Fact]
    public void Constructor_NoBands_Throws() =>
        Assert.Contains("bands is empty", Assert.Throws<ArgumentException>(() => new PriceBands([])).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_Null_Throws() => Assert.Throws<ArgumentNullException>("bands", () => new PriceBands(null!));

    [Fact]
    public void Constructor_ClassTwiceOrOutOfOrder_Throws()
    {
        Assert.Contains("bands[1].Class is Easy, not after Easy", Assert.Throws<ArgumentException>(() => PriceBands.Standard.WithBands(new(PriceGapClass.Easy, 0.4m), new(PriceGapClass.Easy, null))).Message, StringComparison.Ordinal);
        Assert.Contains("bands[1].Class is Easy, not after Large", Assert.Throws<ArgumentException>(() => PriceBands.Standard.WithBands(new(PriceGapClass.Large, 0.4m), new(PriceGapClass.Easy, null))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_SweetSpotInTwoBands_Throws() =>
        Assert.Contains(
            "The sweet spot from 0.2 to 0.31 begins in Considered and ends in Careful; it must lie in one band.",
            Assert.Throws<ArgumentException>(() => PriceBands.Standard.WithSweetSpot(0.2m, 0.31m)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void With_ValidParts_ChangesOnlyThem()
    {
        var bands = PriceBands.Standard.WithSweetSpot(0.15m, 0.25m).WithUpliftTarget(0.2m).WithBands(new PriceBand(PriceGapClass.Easy, null));
        Assert.Equal(new PriceBands([new(PriceGapClass.Easy, null)], 0.15m, 0.25m, 0.2m), bands);
        Assert.Throws<ArgumentException>(() => bands.WithUpliftTarget(-0.1m));
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        var again = PriceBands.Standard.WithBands(PriceBands.Standard.Bands);
        Assert.True(again.Equals((object)PriceBands.Standard));
        Assert.Equal(PriceBands.Standard.GetHashCode(), again.GetHashCode());
        Assert.All(
            [again.WithUpliftTarget(0), again.WithSweetSpot(0.2m, 0.25m), again.WithSweetSpot(0.25m, 0.3m), again.WithBands(new PriceBand(PriceGapClass.Easy, null)), null],
            other => Assert.False(again.Equals(other)));
    }

    [Theory]
    [InlineData("10", "bands[0].UpTo is 10; it must be above 0 and below 10.")]
    [InlineData("0", "bands[0].UpTo is 0; it must be above 0 and below 10.")]
    public void Constructor_LimitAtAnEndOfItsRange_Throws(string limit, string fact) =>
        Assert.Contains(fact, Assert.Throws<ArgumentException>(() => PriceBands.Standard.WithBands(new(PriceGapClass.Easy, Number(limit)), new(PriceGapClass.Large, null))).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_SweetSpotOrTargetOf10_Throws()
    {
        Assert.Contains("sweetSpotFrom is 10;", Assert.Throws<ArgumentException>(() => PriceBands.Standard.WithSweetSpot(10, 10)).Message, StringComparison.Ordinal);
        Assert.Contains("sweetSpotUpTo is 10;", Assert.Throws<ArgumentException>(() => PriceBands.Standard.WithSweetSpot(0.6m, 10)).Message, StringComparison.Ordinal);
        Assert.Contains("upliftTarget is 10;", Assert.Throws<ArgumentException>(() => PriceBands.Standard.WithUpliftTarget(10)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_SweetSpotOfOnePoint_IsAccepted() => Assert.True(PriceBands.Standard.WithSweetSpot(0.2m, 0.2m).IsInSweetSpot(PriceGap.FromRatio(0.2m)));

    [Fact]
    public void ToString_Standard_ListsLimitsAsTheyAreMeant() =>
        Assert.Equal("Easy up to 0.1, Considered up to 0.3, Careful below 0.5, Large above", PriceBands.Standard.ToString());

    [Fact]
    public void PriceBand_ToString_SaysWhetherTheLimitIsIncluded() => Assert.Equal(
        ["Easy up to and including 0.1", "Considered up to and including 0.3", "Careful below 0.5", "Large above the others"],
        PriceBands.Standard.Bands.Select(band => band.ToString()));

    [Fact]
    public void Constructor_SweetSpotFrom0_IsOneFault() =>
        Assert.Single(Assert.Throws<ArgumentException>(() => PriceBands.Standard.WithSweetSpot(0, 0.3m)).Message.Split('\n'));

    [Fact]
    public void GetHashCode_BandsOrTargetDiffer_IsSpread()
    {
        Assert.NotEqual(1, Enumerable.Range(1, 9).Select(i => PriceBands.Standard.WithUpliftTarget(i).GetHashCode()).Distinct().Count());
        Assert.NotEqual(1, Enumerable.Range(1, 9).Select(i => PriceBands.Standard.WithBands(new(PriceGapClass.Easy, i / 100m), new(PriceGapClass.Large, null)).GetHashCode()).Distinct().Count());
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
