using UpsellScoring.Advice;
using static UpsellScoring.Tests.Advice.AdviceCases;

namespace UpsellScoring.Tests.Advice;

/// <summary>Each fact refuses what it can never be, and copies what could change.</summary>
public class FactTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Name_Empty_IsRefusedByName(string? empty)
    {
        Assert.Equal("Id", Assert.Throws<ArgumentException>(() => new Account(empty!)).ParamName);
        Assert.Equal("Offer", Assert.Throws<ArgumentException>(() => new Proposal(empty!)).ParamName);
        Assert.Equal("Offer", Assert.Throws<ArgumentException>(() => new PastProposal(empty!, AsOf)).ParamName);
        Assert.Equal("Key", Assert.Throws<ArgumentException>(() => new AccountContract(empty!)).ParamName);
        Assert.Equal("Label", Assert.Throws<ArgumentException>(() => new GainPart(empty!, 1)).ParamName);
        Assert.Equal("Needs[1]", Assert.Throws<ArgumentException>(() => Known with { Needs = ["a", empty!] }).ParamName);
    }

    [Fact]
    public void Number_OutOfRange_IsRefusedByName()
    {
        Refused(nameof(Account.ContractValue), () => Known with { ContractValue = -0.01m });
        Refused(nameof(Account.TenureMonths), () => Known with { TenureMonths = -1 });
        Refused(nameof(Account.TenureMonths), () => Known with { TenureMonths = 12_001 });
        Refused(nameof(Account.Utilization), () => Known with { Utilization = -1e-300 });
        Refused(nameof(Account.Utilization), () => Known with { Utilization = double.PositiveInfinity });
        Refused(nameof(Account.Utilization), () => Known with { Utilization = double.NaN });
        Refused(nameof(Account.GrowthGap), () => Known with { GrowthGap = 1.0000000000000002 });
        Refused(nameof(Account.Rating), () => Known with { Rating = 11 });
        Refused(nameof(Account.Rating), () => Known with { Rating = -1 });
        Refused(nameof(Proposal.GrossMargin), () => Offered with { GrossMargin = 1.01 });
        Refused(nameof(Proposal.GrossMargin), () => Offered with { GrossMargin = -10.01 });
        Refused(nameof(Proposal.YearlyChurnBefore), () => Offered with { YearlyChurnBefore = 1.01 });
        Refused(nameof(Proposal.YearlyChurnAfter), () => Offered with { YearlyChurnAfter = -0.01 });
        Refused(nameof(Proposal.OurCost), () => Offered with { OurCost = -1 });
        Refused(nameof(Proposal.Kind), () => Offered with { Kind = (ProposalKind)5 });
        Refused(nameof(GainPart.AmountPerYear), () => new GainPart("a", 0.00000000001m));
        Refused(nameof(PastProposal.Answer), () => new PastProposal("a", AsOf, (ProposalAnswer)3));
        Refused(nameof(TemperatureReading.Level), () => new TemperatureReading((AccountTemperature)3, AsOf));
        Refused(nameof(Account.Extras), () => Known with { Extras = new Dictionary<string, double> { ["x"] = double.NaN } });
    }

    [Fact]
    public void Refusal_OfAnyFact_SaysWhatIsAllowed()
    {
        Assert.Contains("Id is null, empty or blank; it must have at least 1 visible character", Assert.Throws<ArgumentException>(() => new Account("")).Message, StringComparison.Ordinal);
        Assert.Contains("A name in Extras is null", Assert.Throws<ArgumentException>(() => Known with { Extras = new Dictionary<string, double> { [" "] = 1 } }).Message, StringComparison.Ordinal);
        Assert.Contains("Answer is 3; it must be one of Open, Accepted, Refused.", Assert.Throws<ArgumentOutOfRangeException>(() => new PastProposal("a", AsOf, (ProposalAnswer)3)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_AtItsEnd_IsTaken()
    {
        var account = Known with { ContractValue = 1_000_000_000_000_000, TenureMonths = 12_000, Utilization = 1e6, GrowthGap = 1, Rating = 10 };
        Assert.Equal(100, Advise(account).Score.Score.Points);
        var worst = Known with { ContractValue = 0, TenureMonths = 0, Utilization = 0, GrowthGap = 0, Rating = 0 };
        Assert.Equal(0, Advise(worst).Score.Score.Points);
        Assert.Null(Advise(proposal: Offered with { GrossMargin = -10, YearlyChurnBefore = 1, YearlyChurnAfter = 0 }).ValueGained);
    }

    [Fact]
    public void List_ChangedLater_StaysAsItWas()
    {
        var needs = new List<string> { "api" };
        var extras = new Dictionary<string, double> { ["seats"] = 3 };
        var account = Known with { Needs = needs, Extras = extras };
        needs.Add("more");
        extras["seats"] = 4;
        Assert.Equal("api", Assert.Single(account.Needs!));
        Assert.Equal(3, account.Extras!["seats"]);
    }

    [Fact]
    public void List_HoldsNull_IsRefusedByPlace() =>
        Assert.Contains("PastProposals[1] is null", Assert.Throws<ArgumentException>(() => Known with { PastProposals = [new("x", AsOf), null!] }).Message, StringComparison.Ordinal);

    [Fact]
    public void Default_OfTheValueTypes_IsKnownAbsence()
    {
        Assert.Equal(Occurrence.None, default);
        Assert.Equal(PlanChoice.NotDeliberate, default);
        Assert.False(default(Occurrence).IsPresent);
        Assert.False(default(PlanChoice).IsDeliberate);
        Assert.Null(default(AccountWorth).Gained);
        Assert.Equal("none", default(Occurrence).ToString());
        Assert.Equal("not deliberate", default(PlanChoice).ToString());
    }

    [Fact]
    public void ToString_OfEachFact_SaysItInOneLine()
    {
        Assert.Equal("A1", Known.ToString());
        Assert.Equal("pro plan: 65,000 per Month, WithoutTax", Offered.ToString());
        Assert.Equal("x", new Proposal("x").ToString());
        Assert.Equal("since 2026-04-01", Occurrence.SinceDay(AsOf).ToString());
        Assert.Equal("undated", Occurrence.Undated.ToString());
        Assert.Equal("deliberate on 2026-04-01, range changed since, use changed since", PlanChoice.Deliberate(AsOf, true, true).ToString());
        Assert.Equal("deliberate on 2026-04-01", PlanChoice.Deliberate(AsOf).ToString());
        Assert.Equal("deliberate on 2026-04-01, range changed since", PlanChoice.Deliberate(AsOf, true).ToString());
        Assert.Equal("deliberate on 2026-04-01, use changed since", PlanChoice.Deliberate(AsOf, useChangedSince: true).ToString());
        Assert.Equal("Low on 2026-04-01", new TemperatureReading(AccountTemperature.Low, AsOf).ToString());
        Assert.Equal("x on 2026-04-01: Open", new PastProposal("x", AsOf).ToString());
        Assert.Equal("x on 2026-04-01: Refused on 2026-04-02", new PastProposal("x", AsOf, ProposalAnswer.Refused, AsOf.AddDays(1)).ToString());
        Assert.Equal("hours 1,200.5", new GainPart("hours", 1200.50m).ToString());
        Assert.Equal("C, pro, 1 per Month, WithoutTax, from 2026-04-01, renews 2027-04-01", new AccountContract("C") { Plan = "pro", Price = Monthly(1), StartedOn = AsOf, RenewsOn = AsOf.AddYears(1) }.ToString());
        Assert.Equal("C", new AccountContract("C").ToString());
    }

    private static void Refused(string parameter, Func<object> act) => Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(act).ParamName);
}
