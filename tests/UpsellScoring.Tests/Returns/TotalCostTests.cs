using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class TotalCostTests
{
    private static readonly TotalCost Cost = TotalCost.Of(
        new(CostKind.Initial, "Setup", 100), new(CostKind.Running, "Fees", 600), new(CostKind.Running, "Support", 60.5m), new(CostKind.Risk, "Migration fails", 40));

    [Fact]
    public void Amount_AllParts_IsTheirSum() => Assert.Equal(800.5m, Cost.Amount);

    [Fact]
    public void Of_Kind_SumsItsParts()
    {
        Assert.Equal(660.5m, Cost.Of(CostKind.Running));
        Assert.Equal(0m, Cost.Of(CostKind.Opportunity));
    }

    [Fact]
    public void ToString_Parts_AreLabelled() => Assert.Equal("800.5 = Setup 100 + Fees 600 + Support 60.5 + Migration fails 40", Cost.ToString());

    [Fact]
    public void Equals_SameParts_IsTrue()
    {
        var same = TotalCost.Of(Cost.Parts);
        Assert.Equal(Cost, same);
        Assert.Equal(Cost.GetHashCode(), same.GetHashCode());
        Assert.False(Cost.Equals((object)TotalCost.Of(Cost.Parts.Reverse())));
        Assert.NotEqual(Cost.GetHashCode(), TotalCost.Of(Cost.Parts[0]).GetHashCode());
    }

    [Fact]
    public void Of_NoPartOrNull_IsRefused()
    {
        Assert.Throws<ArgumentException>("parts", () => TotalCost.Of());
        Assert.Throws<ArgumentException>("parts", () => TotalCost.Of(Cost.Parts[0], null!));
        Assert.Throws<ArgumentException>("parts", () => TotalCost.Of(null!, Cost.Parts[0]));
        Assert.Throws<ArgumentNullException>("parts", () => TotalCost.Of((IEnumerable<CostPart>)null!));
    }

    [Fact]
    public void Of_MostParts_AreTakenAndOneMoreRefused()
    {
        Assert.Equal(100_000_000m, TotalCost.Of(Enumerable.Repeat(Cost.Parts[0], 1_000_000)).Amount);
        Assert.Throws<ArgumentException>("parts", () => TotalCost.Of(Enumerable.Repeat(Cost.Parts[0], 1_000_001)));
    }

    [Fact]
    public void CostPart_WrongValue_IsRefusedAlsoByWith()
    {
        var part = Cost.Parts[0];
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => new CostPart(CostKind.Risk, "x", -1));
        Assert.Throws<ArgumentOutOfRangeException>("Amount", () => part with { Amount = -1 });
        Assert.Throws<ArgumentException>("Label", () => part with { Label = " " });
        Assert.Throws<ArgumentNullException>("label", () => new CostPart(CostKind.Risk, null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Kind", () => part with { Kind = (CostKind)7 });
    }

    [Fact]
    public void CostPart_ToString_ShowsLabelKindAndAmount() => Assert.Equal("Support (Running) 60.5", Cost.Parts[2].ToString());

    [Fact]
    public void CostPart_ValidPartByWith_IsTaken() =>
        Assert.Equal(new CostPart(CostKind.Running, "Fees", 600), Cost.Parts[0] with { Kind = CostKind.Running, Label = "Fees", Amount = 600 });
}
