using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice.Portfolio;

public sealed class WorklistTests
{
    private static readonly WorklistOptions Rated = new() { AcceptanceRates = new Dictionary<string, double> { ["A"] = 0.25, ["B"] = 0.1 } };

    [Fact]
    public void Of_WhatToProposeNow_IsOrderedByExpectedValueThenGainThenPointsThenPlace()
    {
        // g: B, 10,000 x 0.1 = 1,000; the others A. Without a known gain points decide, then the place.
        var rows = Portfolios.Advised(
            (Portfolios.Best("a"), Portfolios.Gaining(1000)),
            (Portfolios.Best("b"), new("o")),
            (Portfolios.Best("c") with { TenureMonths = 23 }, new("o")),
            (Portfolios.Best("d"), Portfolios.Gaining(2000)),
            (Portfolios.Best("e"), Portfolios.Gaining(1000)),
            (Portfolios.Best("f"), new("o")),
            (Portfolios.Best("g") with { TenureMonths = 0, Utilization = 0.6 }, Portfolios.Gaining(10_000)));
        var list = Worklist.Of(rows, _ => "owner", Rated);
        var entries = Assert.Single(list.Owners).ProposeNow;
        Assert.Equal(["g", "d", "a", "e", "b", "f", "c"], entries.Select(entry => entry.AccountId));
        Assert.Equal([1000, 500, 250, 250, null, null, null], entries.Select(entry => entry.ExpectedValue));
        Assert.Equal([10_000, 2000, 1000, 1000, null, null, null], entries.Select(entry => entry.ValueGained));
        Assert.Equal("B", entries[0].Grade);
        Assert.Equal("d: ProposeNow, grade:reached (points 100.0, grade A, needed B), expected 500", entries[1].ToString());
        Assert.Equal("b: ProposeNow, grade:reached (points 100.0, grade A, needed B)", entries[4].ToString());
    }

    [Fact]
    public void Of_WhatIsExpected_CountsBeforeWhatIsGained()
    {
        // a: A, 1,000 x 0.25 = 250; b: B, 2,000 x 0.1 = 200.
        var rows = Portfolios.Advised(
            (Portfolios.Best("b") with { TenureMonths = 0, Utilization = 0.6 }, Portfolios.Gaining(2000)), (Portfolios.Best("a"), Portfolios.Gaining(1000)));
        Assert.Equal(["a", "b"], Worklist.Of(rows, _ => "owner", Rated).Owners[0].ProposeNow.Select(entry => entry.Row));
    }

    [Fact]
    public void Of_MoreThanTheOwnerCanDo_KeepsTheBestNotTheFirst()
    {
        var rows = Portfolios.Advised((Portfolios.Best("a"), Portfolios.Gaining(1000)), (Portfolios.Best("b"), Portfolios.Gaining(3000)));
        var owner = Worklist.Of(rows, _ => "owner", new() { ProposalsPerOwner = 1 }).Owners[0];
        Assert.Equal("b", Assert.Single(owner.ProposeNow).Row);
        Assert.Equal("owner: propose 1 of 2, recover 0, adopt 0, nurture 0, hold 0", owner.ToString());
    }

    [Fact]
    public void Of_EqualRowsInAnyOrder_StandByTheirPlace()
    {
        var rows = Portfolios.Advised((Portfolios.Best("a"), new("o")), (Portfolios.Best("b"), new("o")));
        Assert.Equal(["a", "b"], Worklist.Of(rows.Reverse(), _ => "owner").Owners[0].ProposeNow.Select(entry => entry.Row));
    }

    [Fact]
    public void Of_WithoutAcceptanceRates_HasNoExpectedValue()
    {
        var rows = Portfolios.Advised((Portfolios.Best("a"), Portfolios.Gaining(1000)), (Portfolios.Best("b"), Portfolios.Gaining(3000)));
        var entries = Worklist.Of(rows, _ => "owner").Owners[0].ProposeNow;
        Assert.Equal(["b", "a"], entries.Select(entry => entry.Row));
        Assert.All(entries, entry => Assert.Null(entry.ExpectedValue));
        Assert.All(entries, entry => Assert.Equal(100, entry.Points!.Value, 1e-9));
    }

    [Fact]
    public void Of_AGradeWithoutARate_HasNoExpectedValue()
    {
        var options = new WorklistOptions { AcceptanceRates = new Dictionary<string, double> { ["a"] = 1 } };
        Assert.Null(Worklist.Of(Portfolios.Advised((Portfolios.Best("a"), Portfolios.Gaining(1000))), _ => "o", options).Owners[0].ProposeNow[0].ExpectedValue);
    }

    [Fact]
    public void Of_SeveralOwners_SortsThemWithTheUnknownOneLast()
    {
        var rows = Portfolios.Advised([.. new[] { "b1", "?", "a1", "b2", "b3" }.Select(id => (Portfolios.Best(id), new Proposal("o")))]);
        var list = Worklist.Of(rows, id => id == "?" ? null : id[..1], new() { ProposalsPerOwner = 2 });
        Assert.Equal(["a", "b", null], list.Owners.Select(owner => owner.Owner));
        Assert.Equal(["b1", "b2"], list.Owners[1].ProposeNow.Select(entry => entry.Row));
        Assert.Equal(3, list.Owners[1].ProposeNowCount);
        Assert.Equal("no owner: propose 1 of 1, recover 0, adopt 0, nurture 0, hold 0", list.Owners[2].ToString());
    }

    [Fact]
    public void Of_EveryAction_HasEachAccountInOnePlace()
    {
        var list = Worklist.Of(Mixed(), _ => null);
        var owner = Assert.Single(list.Owners);
        Assert.Equal(["propose"], owner.ProposeNow.Select(entry => entry.Row));
        Assert.Equal(["detractor", "notice"], owner.RecoverFirst.Select(entry => entry.Row));
        Assert.Equal(["unused"], owner.AdoptFirst.Select(entry => entry.Row));
        Assert.Equal(["empty"], owner.Nurture.Select(entry => entry.Row));
        Assert.Equal(["refused"], owner.Hold.Select(entry => entry.Row));
        Assert.Equal("gate:offer-cool-down", owner.Hold[0].Reason.Code);
        Assert.Equal(new DateOnly(2026, 8, 28), owner.Hold[0].Deadline);
        Assert.EndsWith(", 2026-08-28", owner.Hold[0].ToString(), StringComparison.Ordinal);
        Assert.Equal([1, 1, 1, 1, 2], list.Actions.Select(action => action.Count));
        Assert.Equal("1 owners; ProposeNow 1, Nurture 1, AdoptFirst 1, Hold 1, RecoverFirst 2; 0 broken", list.ToString());
    }

    [Fact]
    public void Of_GatesThatFired_CountsThemAndThoseThatDecided()
    {
        var list = Worklist.Of(Mixed(), _ => null);
        Assert.Equal(list.Gates.OrderByDescending(gate => gate.Action).ThenBy(gate => gate.Code, StringComparer.Ordinal), list.Gates);
        var gates = list.Gates.ToDictionary(gate => gate.Code);
        Assert.Equal(13, gates.Count);
        Assert.Equal(new GateHold(GateCodes.Detractor, AdviceAction.RecoverFirst, 2, 1, 6), gates[GateCodes.Detractor]);
        Assert.Equal((2 / 6.0, 1 / 6.0), (gates[GateCodes.Detractor].FiredShare, gates[GateCodes.Detractor].DecisiveShare));
        Assert.Equal((1, 1), (gates[GateCodes.TerminationNotice].Fired, gates[GateCodes.TerminationNotice].Decisive));
        Assert.Equal((0, 0), (gates[GateCodes.AccountCoolDown].Fired, gates[GateCodes.AccountCoolDown].Decisive));
        Assert.Equal(0, gates[GateCodes.LargeGap].Fired);
        Assert.Equal("detractor: 2 of 6 fired, 1 decisive", gates[GateCodes.Detractor].ToString());
    }

    [Fact]
    public void Of_RowsThatFailed_ListsThemApart()
    {
        AdvisedAccount<string>[] rows = [new("x", 0, null, "no facts"), .. Portfolios.Advised((Portfolios.Best("y"), new("o")))];
        var list = Worklist.Of(rows, _ => throw new FormatException("nobody"));
        Assert.Equal(["no facts", "The owner cannot be read: nobody"], list.Broken.Select(row => row.Cause));
        Assert.Empty(list.Owners);
        Assert.Empty(list.Gates);
        Assert.All(list.Actions, action => Assert.Equal(0, action.Count));
    }

    [Fact]
    public void Of_NoRows_IsEmpty()
    {
        var list = Worklist.Of<string>([], _ => null);
        Assert.Empty(list.Owners);
        Assert.Empty(list.Broken);
        Assert.Null(new GateHold("x", AdviceAction.Hold, 0, 0, 0).FiredShare);
        Assert.Null(new GateHold("x", AdviceAction.Hold, 0, 0, 0).DecisiveShare);
    }

    [Fact]
    public void Of_AProposalWithARenewal_HasItsLastGoodDay()
    {
        var account = Portfolios.Best("a") with { Contracts = [new("c") { RenewsOn = new(2026, 6, 30) }] };
        Assert.Equal(new DateOnly(2026, 5, 30), Worklist.Of(Portfolios.Advised((account, new("o") { Contract = "c" })), _ => null).Owners[0].ProposeNow[0].Deadline);
    }

    [Fact]
    public void Of_FaultyArguments_Throws()
    {
        Assert.Throws<ArgumentNullException>("advised", () => Worklist.Of<string>(null!, _ => null));
        Assert.Throws<ArgumentNullException>("owner", () => Worklist.Of<string>([], null!));
        var error = Assert.Throws<ArgumentException>("advised", () => Worklist.Of([new AdvisedAccount<string>("x", 0, null, null)], _ => null));
        Assert.Contains("a row without advice and cause", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("advised", () => Worklist.Of<string>([null!], _ => null));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void AcceptanceRates_OutOfRange_Throw(double rate) =>
        Assert.Throws<ArgumentOutOfRangeException>("AcceptanceRates", () => new WorklistOptions { AcceptanceRates = new Dictionary<string, double> { ["A"] = rate } });

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void ProposalsPerOwner_OutOfRange_Throws(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>("ProposalsPerOwner", () => new WorklistOptions { ProposalsPerOwner = count });

    [Fact]
    public void AcceptanceRates_NoneOrZero_AreTaken()
    {
        Assert.Equal("10 proposals per owner", new WorklistOptions { AcceptanceRates = null }.ToString());
        Assert.Equal("10 proposals per owner, acceptance A 0, B 1", new WorklistOptions { AcceptanceRates = new Dictionary<string, double> { ["B"] = 1, ["A"] = 0 } }.ToString());
        var error = Assert.Throws<ArgumentException>(() => new WorklistOptions { AcceptanceRates = new Dictionary<string, double> { [" "] = 0 } });
        Assert.Contains("A name in AcceptanceRates is null, empty or blank", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AcceptanceRates_ChangedByTheirGiver_StayAsTheyWere()
    {
        var rates = new Dictionary<string, double> { ["B"] = 0.1, ["A"] = 0.2 };
        var options = new WorklistOptions { AcceptanceRates = rates };
        rates["A"] = 1;
        Assert.Equal("10 proposals per owner, acceptance A 0.2, B 0.1", options.ToString());
    }

    private static AdvisedAccount<string>[] Mixed() => Portfolios.Advised(
        (Portfolios.Best("propose"), new("o")),
        (Portfolios.Best("detractor") with { Rating = 6 }, new("o")),
        (Portfolios.Best("notice") with { Rating = 0, TerminationNotice = Occurrence.Undated }, new("o")),
        (Portfolios.Best("unused") with { Utilization = 0.1 }, new("o")),
        (new Account("empty"), new("o")),
        (Portfolios.Best("refused") with { PastProposals = [new("o", new(2026, 2, 1), ProposalAnswer.Refused, new(2026, 3, 1))] }, new("o")));
}
