using System.Text;

using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Advice.Receipts;

public sealed class AdviceReceiptTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static readonly UpsellAdvisor Advisor = AdviceGenerators.Advisor;

    [Fact]
    public void Replay_OfAnyAdviceWrittenAndParsed_GivesTheSameBytes()
    {
        var reached = new Reached();
        Law.Holds(AdviceGenerators.Pairs, drawn =>
        {
            var advice = Advisor.Advise(drawn.Account, drawn.Proposal, drawn.AsOf);
            var written = AdviceReceipt.Of(advice).Write();
            var parsed = AdviceReceipt.Parse(written);
            var replay = parsed.Replay(Advisor);
            foreach (var action in Enum.GetValues<AdviceAction>())
            {
                reached.Note(action.ToString(), advice.Action == action);
            }

            reached.Note("gained", advice.ValueGained is not null);
            reached.Note("path", advice.Path is not null);
            Assert.Equal(written, parsed.Write());
            Assert.True(replay.IsEqual, replay.ToString());
            Assert.Equal(written, AdviceReceipt.Of(replay.Advice).Write());
        });
        reached.AtLeast(0.01, nameof(AdviceAction.Nurture), nameof(AdviceAction.Hold), nameof(AdviceAction.RecoverFirst), nameof(AdviceAction.AdoptFirst), "gained", "path");
    }

    [Fact]
    public void Write_UnderAnyCulture_GivesTheSameBytes()
    {
        foreach (var drawn in Law.Sample(AdviceGenerators.Pairs, 50))
        {
            var json = Cultures.Same(() => AdviceReceipt.Of(Advisor.Advise(drawn.Account, drawn.Proposal, drawn.AsOf)).ToJson());
            Cultures.Same(() => AdviceReceipt.Parse(Encoding.UTF8.GetBytes(json)).Replay(Advisor).ToString());
        }
    }

    [Fact]
    public void Parse_OfAnyReceipt_KeepsUnknownApartFromNone()
    {
        Law.Holds(AdviceGenerators.Pairs, drawn =>
        {
            var advice = Advisor.Advise(drawn.Account, drawn.Proposal, drawn.AsOf);
            var parsed = AdviceReceipt.Parse(AdviceReceipt.Of(advice).Write());
            var (before, after) = (drawn.Account, parsed.Account);
            Assert.Equal(WithoutLists(before), WithoutLists(after));
            Assert.Equal(advice.Proposal with { CustomerGains = null, Serves = null }, parsed.Proposal with { CustomerGains = null, Serves = null });
            Assert.Equal(before.Ratings, after.Ratings);
            Assert.Equal(before.PastProposals, after.PastProposals);
            Assert.Equal(before.Contracts, after.Contracts);
            Assert.Equal(before.Needs, after.Needs);
            Assert.Equal(before.LimitsReached, after.LimitsReached);
            Assert.Equal(before.Extras, after.Extras);
            Assert.Equal(drawn.Proposal.CustomerGains, parsed.Proposal.CustomerGains);
            Assert.Equal(drawn.Proposal.Serves, parsed.Proposal.Serves);
            Assert.Equal(drawn.AsOf, parsed.AsOf);
        });
    }

    [Fact]
    public void Of_EqualFactsWithOtherTrailingZeros_GivesTheSameBytes()
    {
        var one = AdviceReceipt.Of(Advisor.Advise(new("x") { ContractValue = 123_456_789_012_345.67m }, Priced(1.1m, 99_999_999_999.1m), Day));
        var other = AdviceReceipt.Of(Advisor.Advise(new("x") { ContractValue = 123_456_789_012_345.670000m }, Priced(1.1000m, 99_999_999_999.1000000000000m), Day));
        Assert.Equal(one.ToJson(), other.ToJson());
        Assert.Contains("\"amount\": 1.1,", one.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ExtrasInAnyOrder_GivesTheSameBytes()
    {
        var one = new Account("x") { Extras = new Dictionary<string, double> { ["b"] = 1, ["a"] = 2 } };
        var other = new Account("x") { Extras = new Dictionary<string, double> { ["a"] = 2, ["b"] = 1 } };
        Assert.Equal(AdviceReceipt.Of(Advisor.Advise(one, new("o"), Day)).Write(), AdviceReceipt.Of(Advisor.Advise(other, new("o"), Day)).Write());
    }

    [Fact]
    public void Of_AnAdvice_CarriesItsHead()
    {
        var advice = Advisor.Advise(new("x"), new("o"), Day);
        var receipt = AdviceReceipt.Of(advice);
        Assert.Equal(("x", Day, advice.CardHash, advice.PolicyHash, advice.Action), (receipt.AccountId, receipt.AsOf, receipt.CardHash, receipt.PolicyHash, receipt.Action));
        Assert.DoesNotContain('+', receipt.LibraryVersion);
        Assert.Equal($"x: Nurture (o, 2026-04-01), library {receipt.LibraryVersion}", receipt.ToString());
    }

    [Fact]
    public void Write_AnyReceipt_HasLineFeedsOnly()
    {
        var json = AdviceReceipt.Of(Advisor.Advise(new("x"), new("o"), Day)).ToJson();
        Assert.StartsWith("{\n  \"format\": 1,\n  \"library\": \"", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void Write_ChangedByItsReader_LeavesTheReceiptAsItWas()
    {
        var receipt = AdviceReceipt.Of(Advisor.Advise(new("x"), new("o"), Day));
        receipt.Write()[0] = 0;
        Assert.Equal((byte)'{', receipt.Write()[0]);
    }

    [Fact]
    public void Replay_ProposalPricedByItsContract_IsEqual()
    {
        var account = new Account("x") { Contracts = [new("c") { Price = new(50_000, BillingPeriod.Month, TaxBasis.WithoutTax) }] };
        var proposal = new Proposal("o") { Contract = "c", ProposedPrice = new(80_000, BillingPeriod.Month, TaxBasis.WithoutTax) };
        var parsed = AdviceReceipt.Parse(AdviceReceipt.Of(Advisor.Advise(account, proposal, Day)).Write());
        Assert.Equal(50_000, parsed.Proposal.CurrentPrice!.Amount);
        Assert.True(parsed.Replay(Advisor).IsEqual);
    }

    [Fact]
    public void Replay_ByAnotherPolicy_TellsWhatDiffers()
    {
        var receipt = AdviceReceipt.Of(Advisor.Advise(new("x") { Utilization = 0.5, Rating = 9, TenureMonths = 20, GrowthGap = 0.5, ContractValue = 1_000_000 }, new("o"), Day));
        var other = new UpsellAdvisor(Advisor.Policy.WithGates(new GateOptions { LeastUtilization = 0.6 }));
        var replay = receipt.Replay(other);
        Assert.False(replay.IsEqual);
        Assert.Equal(AdviceAction.AdoptFirst, replay.Advice.Action);
        Assert.Contains(new ReceiptDifference("$.result.action", receipt.Action.ToString(), "AdoptFirst"), replay.Differences);
        Assert.Contains("$.result.action: ", replay.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_ByAnotherCard_HasAnotherHash()
    {
        var receipt = AdviceReceipt.Of(Advisor.Advise(new("x"), new("o"), Day));
        var other = new UpsellAdvisor(new AdvicePolicy("v2", Scorecards.StandardInYen()));
        var difference = receipt.Replay(other).Differences[0];
        Assert.Equal("$.cardHash", difference.Path);
        Assert.Equal(receipt.CardHash, difference.Recorded);
        Assert.NotEqual(difference.Recorded, difference.Replayed);
    }

    [Fact]
    public void Replay_OfAnotherLibraryVersion_NamesIt()
    {
        var receipt = AdviceReceipt.Of(Advisor.Advise(new("x"), new("o"), Day));
        var older = AdviceReceipt.Parse(Encoding.UTF8.GetBytes(receipt.ToJson().Replace($"\"library\": \"{receipt.LibraryVersion}\"", "\"library\": \"0.0.1\"", StringComparison.Ordinal)));
        Assert.Equal([new ReceiptDifference("$.library", "0.0.1", receipt.LibraryVersion)], older.Replay(Advisor).Differences);
    }

    [Fact]
    public void Replay_OfAResultThatWasChanged_TellsBothSides()
    {
        var json = AdviceReceipt.Of(Advisor.Advise(new("x"), new("o"), Day)).ToJson();
        var changed = json.Replace("\"coverage\": 0,", "\"coverage\": 0.50,", StringComparison.Ordinal).Replace("\"responses\": []", "\"responses\": [\"trial\"]", StringComparison.Ordinal);
        var differences = AdviceReceipt.Parse(Encoding.UTF8.GetBytes(changed)).Replay(Advisor).Differences;
        Assert.Equal(
            [new("$.result.score.coverage", "0.5", "0"), new("$.result.responses[0]", "trial", null), new ReceiptDifference("$.result.responses", null, "[]")],
            differences);
    }

    [Fact]
    public void Parse_AnotherLayout_IsWrittenCanonically()
    {
        var json = AdviceReceipt.Of(Advisor.Advise(new("x") { Utilization = 0.5 }, new("o"), Day)).ToJson();
        var other = "\uFEFF" + json.Replace("\n", "\r\n   ", StringComparison.Ordinal).Replace("\"utilization\": 0.5", "\"utilization\": 5.0E-1", StringComparison.Ordinal);
        Assert.Equal(json, AdviceReceipt.Parse(Encoding.UTF8.GetBytes(other)).ToJson());
    }

    [Fact]
    public void Of_HalfOfASurrogatePair_IsRefusedAtItsPlace()
    {
        var exception = Assert.Throws<AdviceException>(() => AdviceReceipt.Of(Advisor.Advise(new("x") { Needs = ["a", "\ud800"] }, new("o"), Day)));
        TestCards.AssertOnly(exception.Findings, "value.text", "$.account.needs[1]");
    }

    [Fact]
    public void Of_TwoHalvesOfSurrogatePairs_AreBothRefused()
    {
        var exception = Assert.Throws<AdviceException>(() => AdviceReceipt.Of(Advisor.Advise(new("x") { Needs = ["\ud800"], LimitsReached = ["\udc00"] }, new("o"), Day)));
        TestCards.AssertAll(exception.Findings, ("value.text", "$.account.needs[0]"), ("value.text", "$.account.limitsReached[0]"));
    }

    [Fact]
    public void Parse_ChoiceWithoutWhatChangedSince_TakesNothingAsChanged()
    {
        var account = new Account("x") { DeliberateChoice = PlanChoice.Deliberate(Day) };
        var json = AdviceReceipt.Of(Advisor.Advise(account, new("o"), Day)).ToJson();
        var shorter = json.Replace(",\n      \"rangeChangedSince\": false,\n      \"useChangedSince\": false", "", StringComparison.Ordinal);
        Assert.NotEqual(json, shorter);
        Assert.Equal(account.DeliberateChoice, AdviceReceipt.Parse(Encoding.UTF8.GetBytes(shorter)).Account.DeliberateChoice);
    }

    [Fact]
    public void Difference_OneSideMissing_SaysNothing()
    {
        Assert.Equal("$.a: nothing -> 1", new ReceiptDifference("$.a", null, "1").ToString());
        Assert.Equal("$.a: 1 -> nothing", new ReceiptDifference("$.a", "1", null).ToString());
    }

    [Fact]
    public void Replay_ToString_SaysEqualOrEachDifferenceOnALine()
    {
        var receipt = AdviceReceipt.Of(Advisor.Advise(new("x"), new("o"), Day));
        Assert.Equal("equal", receipt.Replay(Advisor).ToString());
        var replay = receipt.Replay(new UpsellAdvisor(new AdvicePolicy("v2", Scorecards.StandardInYen())));
        Assert.Equal(string.Join('\n', replay.Differences.Select(difference => $"{difference.Path}: {difference.Recorded ?? "nothing"} -> {difference.Replayed ?? "nothing"}")), replay.ToString());
    }

    [Fact]
    public void Of_MoreThanCanBeRead_IsRefused()
    {
        var advice = Advisor.Advise(new("x") { Needs = [new string('x', AdviceReceipt.MostBytes)] }, new("o"), Day);
        TestCards.AssertOnly(Assert.Throws<AdviceException>(() => AdviceReceipt.Of(advice)).Findings, "document.too-large", "$");
    }

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => AdviceReceipt.Of(null!));
        Assert.Throws<ArgumentNullException>(() => AdviceReceipt.Of(Advisor.Advise(new("x"), new("o"), Day)).Replay(null!));
    }

    private static Account WithoutLists(Account account) =>
        account with { Ratings = null, PastProposals = null, Contracts = null, Needs = null, LimitsReached = null, Extras = null };

    private static Proposal Priced(decimal current, decimal proposed) => new("o")
    {
        CurrentPrice = new(current, BillingPeriod.Month, TaxBasis.WithoutTax),
        ProposedPrice = new(proposed, BillingPeriod.Month, TaxBasis.WithoutTax),
        GrossMargin = 0.7,
        YearlyChurnBefore = 0.1,
        YearlyChurnAfter = 0.1,
    };
}
