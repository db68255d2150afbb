using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Pricing;

public class PriceResponsesTests
{
    [Theory]
    [InlineData(PriceGapClass.Unknown, "")]
    [InlineData(PriceGapClass.Easy, "")]
    [InlineData(PriceGapClass.LowerPrice, "")]
    [InlineData(PriceGapClass.Considered, "make-value-visible bundle limited-perk compare-with-problem-cost")]
    [InlineData(PriceGapClass.Careful, "make-value-visible small-steps bundle limited-perk compare-with-problem-cost")]
    [InlineData(PriceGapClass.Large, "make-value-visible small-steps bundle trial payment-terms limited-perk compare-with-problem-cost")]
    public void For_EachClass_GivesTheSuitableInOrder(PriceGapClass gapClass, string codes) =>
        Assert.Equal(codes, string.Join(' ', PriceResponses.For(gapClass)));

    [Fact]
    public void All_Catalogue_HoldsSevenWithUniqueCodes() => Assert.Equal(7, PriceResponses.All.Select(response => response.Code).Distinct().Count());

    [Fact]
    public void Suits_OwnResponse_IsData()
    {
        var own = new PriceResponse("free-setup", PriceGapClass.FromFree);
        Assert.True(own.Suits(PriceGapClass.FromFree));
        Assert.False(own.Suits(PriceGapClass.Easy));
        Assert.False(own.Suits((PriceGapClass)40));
        Assert.Equal(new PriceResponse("free-setup", PriceGapClass.FromFree), own);
        Assert.NotEqual(new PriceResponse("free-setup", PriceGapClass.Large), own);
    }

    [Fact]
    public void Constructor_InvalidParts_Throw()
    {
        Assert.Throws<ArgumentException>("code", () => new PriceResponse(" ", PriceGapClass.Easy));
        Assert.Throws<ArgumentException>("suits", () => new PriceResponse("a"));
        Assert.Throws<ArgumentNullException>("suits", () => new PriceResponse("a", null!));
        Assert.Throws<ArgumentOutOfRangeException>("suits", () => new PriceResponse("a", PriceGapClass.Unknown));
        Assert.Throws<ArgumentOutOfRangeException>("suits", () => new PriceResponse("a", (PriceGapClass)9));
    }
}
