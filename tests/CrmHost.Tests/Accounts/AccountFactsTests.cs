using CrmHost.Accounts;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Tests.Accounts;

public sealed class AccountFactsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory]
    [InlineData("2026-04-01", 0)]
    [InlineData("2026-03-02", 0)]
    [InlineData("2026-03-01", 1)]
    [InlineData("2025-04-01", 12)]
    [InlineData("2025-04-02", 11)]
    [InlineData("2026-04-02", null)]
    public void Account_SinceADay_HasWholeMonths(string since, int? months) =>
        Assert.Equal(months, Facts(row => row.CustomerSince = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture)).TenureMonths);

    [Fact]
    public void Account_OfWhichNothingIsKnown_HasNoFacts()
    {
        Account account = Facts(_ => { });

        Assert.Null(account.ContractValue);
        Assert.Null(account.TenureMonths);
        Assert.Null(account.OpenEscalation);
        Assert.Null(account.TerminationNotice);
        Assert.Null(account.DeliberateChoice);
        Assert.Null(account.Temperature);
        Assert.Null(account.Needs);
        Assert.Null(account.IsOnHighestPlan);
        Assert.Equal("7", account.Id);
    }

    [Fact]
    public void Account_WithAnEvent_SaysSinceWhenIfThatIsKnown()
    {
        Assert.Equal(Occurrence.None, Facts(row => row.HasEscalation = false).OpenEscalation);
        Assert.Equal(Occurrence.Undated, Facts(row => row.HasEscalation = true).OpenEscalation);
        Assert.Equal(Occurrence.SinceDay(Day), Facts(row => (row.HasNotice, row.NoticeOn) = (true, Day)).TerminationNotice);
        // A day alone says nothing: the event may be over.
        Assert.Null(Facts(row => row.NoticeOn = Day).TerminationNotice);
    }

    [Fact]
    public void Account_WithAPlanChoice_NeedsItsDay()
    {
        Assert.Equal(PlanChoice.NotDeliberate, Facts(row => row.ChosePlanDeliberately = false).DeliberateChoice);
        Assert.Equal(PlanChoice.Deliberate(Day), Facts(row => (row.ChosePlanDeliberately, row.PlanChosenOn) = (true, Day)).DeliberateChoice);
        Assert.Null(Facts(row => row.ChosePlanDeliberately = true).DeliberateChoice);
    }

    [Fact]
    public void Account_WithoutProposals_WasProposedToNever() => Assert.Empty(Facts(_ => { }).PastProposals!);

    [Fact]
    public void Proposal_OfAnOffer_ConcernsTheContractWithItsPrice()
    {
        CrmAccount row = Row();
        (row.Offer.CurrentPrice, row.Offer.ProposedPrice, row.Offer.CustomerGain) = (100, 130, 500);

        Proposal proposal = AccountFacts.Proposal(row);

        Assert.Equal(proposal.Contract, AccountFacts.Account(row, Day).Contracts!.Single().Key);
        Assert.Equal(100, AccountFacts.Account(row, Day).Contracts![0].Price!.Amount);
        Assert.Equal(130, proposal.ProposedPrice!.Amount);
        Assert.Equal(500, proposal.CustomerGains!.Single().AmountPerYear);
        Assert.Null(proposal.GrossMargin);
    }

    private static Account Facts(Action<CrmAccount> change)
    {
        CrmAccount row = Row();
        change(row);
        return AccountFacts.Account(row, Day);
    }

    private static CrmAccount Row() => new() { Id = 7, Name = "Zorvapto Works Inc.", Offer = new CrmOffer { Name = "Pro plan" } };
}
