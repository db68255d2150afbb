using UpsellScoring.Advice;
using UpsellScoring.Scoring;
using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Advice.Portfolio;

public sealed class PolicyPreviewTests
{
    private static readonly UpsellAdvisor Before = Portfolios.Advisor;

    [Fact]
    public void Compare_ThePolicyWithItself_MovesNobody()
    {
        var preview = Compare(Before, Law.Sample(AdviceGenerators.Pairs, 200));
        Assert.Equal(200, preview.Compared);
        Assert.Empty(preview.Movers);
        Assert.All(preview.Actions, cell => Assert.Equal(cell.From, cell.To));
        Assert.All(preview.Grades, cell => Assert.Equal(cell.From, cell.To));
        Assert.Equal(0, preview.ValueGainedChange);
        Assert.Equal(200, preview.Grades.Sum(cell => cell.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Compare_AnotherPolicyAndCard_AddsUp(int degree)
    {
        var after = new UpsellAdvisor(new AdvicePolicy("v2", Scorecards.StandardInYen(), new GateOptions { LeastUtilization = 0.9, LeastCoverage = 0.2 }, proposeFrom: "C"));
        var rows = Law.Sample(AdviceGenerators.Pairs, 500);
        var preview = Compare(after, rows, new() { DegreeOfParallelism = degree, BlockRows = 64 });
        Assert.Equal(500, preview.Compared + preview.Broken.Count);
        Assert.Equal(preview.Compared, preview.Actions.Sum(cell => cell.Count));
        Assert.Equal(preview.Compared, preview.Grades.Sum(cell => cell.Count));
        Assert.All(preview.Actions, cell => Assert.True(cell.Count > 0));
        Assert.Equal(preview.Actions.Where(cell => cell.From != cell.To).Sum(cell => cell.Count), preview.Movers.Count(mover => mover.Before.Action != mover.After.Action));
        Assert.Equal(preview.Grades.Where(cell => cell.From != cell.To).Sum(cell => cell.Count), preview.Movers.Count(mover => mover.Before.Score.Score.Grade?.Name != mover.After.Score.Score.Grade?.Name));
        Assert.NotEmpty(preview.Movers);
        Assert.Equal(preview.Movers.Select(mover => mover.Index).Order(), preview.Movers.Select(mover => mover.Index));
        Assert.Equal(Compare(after, rows).ToString(), preview.ToString());
    }

    [Fact]
    public void Compare_AStricterGate_TellsWhoLosesAndWhatItCosts()
    {
        (Account, Proposal)[] rows =
        [
            (Portfolios.Best("a"), Portfolios.Gaining(1000)),
            (Portfolios.Best("b") with { Utilization = 0.85 }, Portfolios.Gaining(500)),
            (Portfolios.Best("c"), new("o")),
        ];
        var preview = PolicyPreview.Compare(Before, Stricter(), rows, row => row.Item1, row => row.Item2, Portfolios.Day);
        var mover = Assert.Single(preview.Movers);
        Assert.Equal((1L, "b", true, false), (mover.Index, mover.Row.Item1.Id, mover.Loses, mover.Gains));
        Assert.Equal((1500m, 1000m, -500m, 1), (preview.ValueGainedBefore, preview.ValueGainedAfter, preview.ValueGainedChange, preview.ValueUnknown));
        Assert.Equal([new(AdviceAction.ProposeNow, AdviceAction.ProposeNow, 2), new ActionMove(AdviceAction.ProposeNow, AdviceAction.AdoptFirst, 1)], preview.Actions);
        Assert.Equal([new GradeMove("A", "A", 3)], preview.Grades);
        Assert.Equal("3 compared, 1 move, 0 gain and 1 lose a proposal, value gained 1,500 -> 1,000; 0 broken", preview.ToString());
    }

    [Fact]
    public void Compare_TheOtherWayRound_TellsWhoGains()
    {
        var preview = PolicyPreview.Compare(Stricter(), Before, ["b"], id => Portfolios.Best(id) with { Utilization = 0.85 }, _ => new("o"), Portfolios.Day);
        Assert.True(Assert.Single(preview.Movers).Gains);
    }

    [Fact]
    public void Compare_RowsBrokenInEither_AreListedAndCountNowhere()
    {
        var after = new UpsellAdvisor(Before.Policy, gates: [new BrokenGate()]);
        var preview = PolicyPreview.Compare(Before, after, ["good", "map", "gate"], id => id == "map" ? throw new FormatException("no facts") : new Account(id), _ => new("o"), Portfolios.Day);
        Assert.Equal(1, preview.Compared);
        Assert.Equal(["map", "gate"], preview.Broken.Select(row => row.Row));
        Assert.Equal("The account cannot be read: no facts", preview.Broken[0].Cause);
        Assert.StartsWith("By the policy after: The gate BrokenGate failed", preview.Broken[1].Cause, StringComparison.Ordinal);
        Assert.All(preview.Broken, row => Assert.Null(row.Advice));
    }

    [Fact]
    public void Compare_ManyRows_MapsEachOnce()
    {
        var mapped = 0;
        PolicyPreview.Compare(Before, Stricter(), ["a", "b"], id => { mapped++; return new Account(id); }, _ => new("o"), Portfolios.Day);
        Assert.Equal(2, mapped);
    }

    [Fact]
    public void Compare_GradesOfTwoCards_AreOrderedFromTheHighestWithNoScoreLast()
    {
        Account[] rows = [new("none"), Portfolios.Best("high"), Portfolios.Best("low") with { TenureMonths = 0, Utilization = 0, ContractValue = 0, GrowthGap = 0 }];
        var preview = PolicyPreview.Compare(Before, Before, rows, row => row, _ => new("o"), Portfolios.Day);
        Assert.Equal(["A", "D", null], preview.Grades.Select(cell => cell.From));
        Assert.Equal("no score -> no score: 1", preview.Grades[2].ToString());
    }

    [Fact]
    public void Compare_ANullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("before", () => PolicyPreview.Compare(null!, Before, ["x"], id => new Account(id), _ => new("o"), Portfolios.Day));
        Assert.Throws<ArgumentNullException>("after", () => PolicyPreview.Compare(Before, null!, ["x"], id => new Account(id), _ => new("o"), Portfolios.Day));
        Assert.Throws<ArgumentNullException>("rows", () => PolicyPreview.Compare<string>(Before, Before, null!, id => new Account(id), _ => new("o"), Portfolios.Day));
    }

    private static UpsellAdvisor Stricter() => new(Before.Policy.WithGates(new GateOptions { LeastUtilization = 0.88 }));

    private static PolicyPreview<DrawnAdvice> Compare(UpsellAdvisor after, DrawnAdvice[] rows, PortfolioOptions? options = null) =>
        PolicyPreview.Compare(Before, after, rows, row => row.Account, row => row.Proposal, DateOnly.MaxValue, options);

    private sealed class BrokenGate : IGate
    {
        public GateCheck Check(GateInput input) => input.Account.Id == "gate" ? throw new NotSupportedException("broken") : GateCheck.Clear("broken", AdviceAction.Nurture);
    }
}
