using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class ReturnFigureTests
{
    [Fact]
    public void Multiple_ThreeTimesTheCost_Is200PercentNet()
    {
        var figure = ReturnFigure.OfDeal(300, 100);
        Assert.Equal(3m, figure.Multiple);
        Assert.Equal(2m, figure.NetReturn);
        Assert.Equal(ReturnOutcome.Stated, figure.Outcome);
        Assert.Equal("Deal: 3x, 200% net", figure.ToString());
    }

    [Fact]
    public void Outcome_NoCost_IsNamed()
    {
        var figure = ReturnFigure.OfCustomer(300, 0);
        Assert.Equal(ReturnOutcome.NoCost, figure.Outcome);
        Assert.Null(figure.Multiple);
        Assert.Null(figure.NetReturn);
        Assert.Equal("Customer: no cost", figure.ToString());
    }

    [Fact]
    public void Multiple_Loss_IsNegative() => Assert.Equal(-1.5m, ReturnFigure.OfDeal(-50, 100).NetReturn);

    [Fact]
    public void Multiple_Extremes_AreExact()
    {
        Assert.Equal(1e25m, ReturnFigure.OfDeal(1e15m, 1e-10m).Multiple);
        Assert.Equal(1e-25m, ReturnFigure.OfDeal(1e-10m, 1e15m).Multiple);
    }

    [Fact]
    public void Kind_EachFactory_LabelsItsOwn()
    {
        Assert.Equal(ReturnKind.Customer, ReturnFigure.OfCustomer(1, 1).Kind);
        Assert.Equal(ReturnKind.Deal, ReturnFigure.OfDeal(1, 1).Kind);
        Assert.Equal(ReturnKind.Program, ProgramReturn.Of(1, 1, 1).Figure.Kind);
        Assert.NotEqual(ReturnFigure.OfCustomer(1, 1), ReturnFigure.OfDeal(1, 1));
    }

    [Fact]
    public void Default_IsWithoutCost() => Assert.Equal(ReturnOutcome.NoCost, default(ReturnFigure).Outcome);

    [Fact]
    public void Of_AmountsOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("extraCost", () => ReturnFigure.OfCustomer(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("cost", () => ReturnFigure.OfDeal(1, -0.01m));
        Assert.Throws<ArgumentOutOfRangeException>("gain", () => ReturnFigure.OfDeal(1e16m, 1));
        Assert.Throws<ArgumentOutOfRangeException>("toolCost", () => ProgramReturn.Of(1, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ProgramReturn.Of(1, 1, 0));
    }

    [Theory]
    [InlineData(300, 1, ProgramVerdict.TargetReached)]
    [InlineData(299.99, 1, ProgramVerdict.BelowTarget)]
    [InlineData(300, 2, ProgramVerdict.BelowTarget)]
    [InlineData(500, 2, ProgramVerdict.TargetReached)]
    [InlineData(499.99, 9, ProgramVerdict.BelowTarget)]
    public void Verdict_AroundTheTarget_IncludesIt(double revenue, int year, ProgramVerdict expected) =>
        Assert.Equal(expected, ProgramReturn.Of((decimal)revenue, 100, year).Verdict);

    [Fact]
    public void Verdict_NoCost_IsNamed() => Assert.Equal(ProgramVerdict.NoCost, ProgramReturn.Of(100, 0, 1).Verdict);

    [Fact]
    public void Verdict_OwnTargets_AreTaken()
    {
        var targets = ProgramTargets.Default with { FirstYear = 1.5m };
        Assert.Equal(ProgramVerdict.TargetReached, ProgramReturn.Of(150, 100, 1, targets).Verdict);
        Assert.Equal(5m, ProgramReturn.Of(150, 100, 2, targets).Target);
        Assert.Throws<ArgumentOutOfRangeException>("FirstYear", () => targets with { FirstYear = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("LaterYears", () => targets with { LaterYears = -1 });
    }

    [Fact]
    public void Multiple_ClosedForm_AllocatesNothing()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var multiple = ReturnFigure.OfDeal(300, 100).Multiple;
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(3, multiple);
    }

    [Fact]
    public void ProgramReturn_ToString_ShowsYearFigureAndTarget() =>
        Assert.Equal("year 2: Program: 4.5x, 350% net, target 5x: BelowTarget", ProgramReturn.Of(450, 100, 2).ToString());

    [Fact]
    public void ProgramTargets_ToString_ShowsBoth() => Assert.Equal("3x in the first year, then 5.5x", (ProgramTargets.Default with { LaterYears = 5.5m }).ToString());

    [Fact]
    public void Verdict_TargetOf0_IsReachedWithoutRevenue() =>
        Assert.Equal(ProgramVerdict.TargetReached, ProgramReturn.Of(0, 100, 1, new() { FirstYear = 0, LaterYears = 0 }).Verdict);
}
