using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class GradePathTests
{
    private static readonly ValueScorer _scorer = TestCards.Three().BindValues();

    [Fact]
    public void ToString_Found_ScoresCostAndMoves() => Assert.Equal(
        "50.0 C -> 75.0 A at cost 1,234.5: c to 1, b to 1",
        _scorer.CheapestWayUp([0.5, 0.5, 0.5], [new("c", 1, 1_200), new("b", 1, 34.50m)], "A").ToString());

    [Fact]
    public void ToString_HighestGrade_SaysSo() => Assert.Equal("100.0 A: the highest grade already", _scorer.CheapestWayUp([1, 1, 1], []).ToString());

    [Fact]
    public void ToString_NamedGradeReached_NamesIt() =>
        Assert.Equal("100.0 A: B or higher already", _scorer.CheapestWayUp([1, 1, 1], [], "B").ToString());

    [Fact]
    public void ToString_OutOfReach_NamesTheGrade() =>
        Assert.Equal("50.0 C: B is out of reach of these moves", _scorer.CheapestWayUp([0.5, 0.5, 0.5], []).ToString());

    [Fact]
    public void ToString_NoScore_SaysWhy() =>
        Assert.Equal("no score: no value is known", _scorer.CheapestWayUp([double.NaN, double.NaN, double.NaN], []).ToString());

    [Fact]
    public void ToString_Move_FactorTargetAndCost() => Assert.Equal("tenure to 12.5 at cost 300.50", new Move("tenure", 12.5, 300.50m).ToString());

    [Fact]
    public void Cost_SeveralMoves_TheirSum() =>
        Assert.Equal(3.3m, _scorer.CheapestWayUp([0.5, 0.5, 0.5], [new("c", 1, 1.1m), new("b", 1, 2.2m)], "A").Cost);

    [Fact]
    public void Cost_NoMoves_Zero() => Assert.Equal(0, _scorer.CheapestWayUp([1, 1, 1], []).Cost);
}
