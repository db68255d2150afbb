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
        Assert.Equal("A -> A: 3", preview.Grades[0].ToString());
        Assert.All(preview.Movers, one => Assert.False(one.Gains));
        Assert.Equal("3 compared, 1 move, 0 gain and 1 lose a proposal, value gained 1,500 -> 1,000; 0 broken", preview.ToString());
    }

    [Fact]
    public void Compare_TheOtherWayRound_TellsWhoGains()
    {
        var preview = PolicyPreview.Compare(Stricter(), Before, ["b"], id => Portfolios.Best(id) with { Utilization = 0.85 }, _ => new("o"), Portfolios.Day);
        var mover = Assert.Single(preview.Movers);
        Assert.Equal((true, false), (mover.Gains, mover.Loses));
    }

    [Fact]
    public void Compare_ProposedToBeforeAndAfter_NeitherGainsNorLoses()
    {
        var grades = new UpsellAdvisor(Before.Policy.WithCard(Before.Policy.Card.WithGrades([new("B", 0)])));
        var mover = Assert.Single(PolicyPreview.Compare(Before, grades, ["a"], Portfolios.Best, _ => new("o"), Portfolios.Day).Movers);
        Assert.Equal((false, false, AdviceAction.ProposeNow), (mover.Gains, mover.Loses, mover.After.Action));
        Assert.Equal($"a: ProposeNow ({mover.Before.Score.Score}) -> ProposeNow ({mover.After.Score.Score})", mover.ToString());
        var held = PolicyPreview.Compare(Before, grades, ["a"], id => Portfolios.Best(id) with { Rating = 1 }, _ => new("o"), Portfolios.Day);
        Assert.Equal((false, false), (Assert.Single(held.Movers).Gains, held.Movers[0].Loses));
    }

    [Fact]
    public void Compare_GainUnknownUnderOnePolicyOnly_IsCounted() => Assert.Equal(
        1, PolicyPreview.Compare(Before, Stricter(), ["b"], id => Portfolios.Best(id) with { Utilization = 0.85 }, _ => new("o"), Portfolios.Day).ValueUnknown);

    [Fact]
    public void Compare_RowsBrokenInBoth_AreToldOnceOrBothWays()
    {
        var (one, other) = (new UpsellAdvisor(Before.Policy, gates: [new BrokenGate()]), new UpsellAdvisor(Before.Policy, gates: [new BrokenGate("otherwise")]));
        Assert.StartsWith("By the policy before: The gate BrokenGate failed", Cause(one, Before), StringComparison.Ordinal);
        Assert.Equal("The gate BrokenGate failed for the account 'gate': broken", Cause(one, one));
        Assert.Equal(
            "By the policy before: The gate BrokenGate failed for the account 'gate': broken By the policy after: The gate BrokenGate failed for the account 'gate': otherwise",
            Cause(one, other));

        static string? Cause(UpsellAdvisor before, UpsellAdvisor after) =>
            Assert.Single(PolicyPreview.Compare(before, after, ["gate"], id => new Account(id), _ => new("o"), Portfolios.Day).Broken).Cause;
    }

    [Fact]
    public void Compare_GradesThatMove_AreOrderedByWhereTheyComeFromThenGo()
    {
        // Before: all A. After: by utilization, so that each goes another way.
        var card = new Scorecard("after", [new(FactorNames.Utilization, 100, Curves.Linear(0, 1))], [new("A", 75), new("B", 50), new("C", 25), new("D", 0)]);
        var after = new UpsellAdvisor(Before.Policy.WithCard(card));
        double?[] utilizations = [0.3, 0.9, null, 0.6];
        var preview = PolicyPreview.Compare(
            new UpsellAdvisor(Before.Policy.WithCard(new("before", [new(FactorNames.Satisfaction, 100, Curves.Linear(0, 1))]))),
            after, utilizations, use => new Account("x") { Rating = 9, Utilization = use }, _ => new("o"), Portfolios.Day);
        Assert.Equal(["A", "B", "C", null], preview.Grades.Select(cell => cell.To));
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

    private sealed class BrokenGate(string message = "broken") : IGate
    {
        public GateCheck Check(GateInput input) => input.Account.Id == "gate" ? throw new NotSupportedException(message) : GateCheck.Clear("broken", AdviceAction.Nurture);
    }
}
