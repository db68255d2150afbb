using System.Globalization;
using UpsellScoring.Advice;
using UpsellScoring.Nps;
using static UpsellScoring.Tests.Advice.AdviceCases;

namespace UpsellScoring.Tests.Advice;

/// <summary>Each gate on its threshold, just beside it, and without its fact.</summary>
public class GateTests
{
    [Fact]
    public void Gates_OfAFullyKnownAccount_AreAllClear() =>
        Assert.All(Advise().Gates, gate => Assert.Equal(GateVerdict.Clear, gate.Check.Verdict));

    [Fact]
    public void Gates_Listed_AreThoseOfTheCodesStrongestFirst()
    {
        var gates = Advise().Gates;
        Assert.Equal(SecondRule.Codes.Order(), gates.Select(gate => gate.Check.Code).Order());
        Assert.Equal(gates.OrderByDescending(gate => gate.Check.Action).Select(gate => gate.Check.Code), gates.Select(gate => gate.Check.Code));
        Assert.All(gates, gate => Assert.Equal(SecondRule.ActionOf(gate.Check.Code), gate.Check.Action));
    }

    [Theory]
    [InlineData(6, GateVerdict.Fired)]
    [InlineData(7, GateVerdict.Clear)]
    [InlineData(0, GateVerdict.Fired)]
    [InlineData(10, GateVerdict.Clear)]
    [InlineData(null, GateVerdict.Unchecked)]
    public void Detractor_Rating_FiresUpToTheCutOff(int? rating, GateVerdict expected) =>
        Assert.Equal(expected, Check(GateCodes.Detractor, Known with { Rating = rating }).Verdict);

    [Fact]
    public void Detractor_OwnCutOff_IsUsed()
    {
        var check = Check(GateCodes.Detractor, Known with { Rating = 8 }, options: new() { HighestDetractor = 8 });
        Assert.Equal([ReasonFigure.OfNumber("rating", 8), ReasonFigure.OfNumber("limit", 8)], check.Figures);
    }

    [Theory]
    [InlineData("2025-04-01", GateVerdict.Fired)]
    [InlineData("2025-03-31", GateVerdict.Unchecked)]
    [InlineData("2026-04-01", GateVerdict.Fired)]
    public void Detractor_DatedRating_CountsWithinItsMonths(string day, GateVerdict expected) =>
        Assert.Equal(expected, Check(GateCodes.Detractor, Rated(new PersonRating("p", 3, Day(day)))).Verdict);

    [Fact]
    public void Detractor_SeveralPersons_TheDecidersCountsElseTheLowest()
    {
        PersonRating happy = new("a", 9, AsOf), unhappy = new("b", 2, AsOf);
        Assert.Equal(GateVerdict.Fired, Check(GateCodes.Detractor, Rated(happy, unhappy)).Verdict);
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.Detractor, Rated(happy with { IsDecider = true }, unhappy)).Verdict);
        Assert.Equal("a", Advise(Rated(happy with { IsDecider = true }, unhappy)).Rating!.Chosen!.Person);
        Assert.Equal(GateVerdict.Unchecked, Check(GateCodes.Detractor, Rated()).Verdict);
    }

    [Fact]
    public void TerminationAndEscalation_PresentAbsentUnknown_FireClearUnchecked()
    {
        Assert.Equal(GateVerdict.Unchecked, Check(GateCodes.TerminationNotice, Known with { TerminationNotice = null }).Verdict);
        Assert.Empty(Check(GateCodes.TerminationNotice, Known with { TerminationNotice = Occurrence.Undated }).Figures);
        Assert.Equal([ReasonFigure.OfDay("since", AsOf)], Check(GateCodes.TerminationNotice, Known with { TerminationNotice = Occurrence.SinceDay(AsOf) }).Figures);
        Assert.Equal([FactNames.OpenEscalation], Check(GateCodes.Escalation, Known with { OpenEscalation = null }).Missing);
        Assert.Equal(GateVerdict.Fired, Check(GateCodes.Escalation, Known with { OpenEscalation = Occurrence.Undated }).Verdict);
        Assert.Equal([ReasonFigure.OfDay("since", new(2020, 1, 1))], Check(GateCodes.Escalation, Known with { OpenEscalation = Occurrence.SinceDay(new(2020, 1, 1)) }).Figures);
    }

    [Theory]
    [InlineData("2025-04-02", false, false, GateVerdict.Fired)]
    [InlineData("2025-04-01", false, false, GateVerdict.Clear)]
    [InlineData("2026-04-01", true, false, GateVerdict.Clear)]
    [InlineData("2026-04-01", false, true, GateVerdict.Clear)]
    public void DeliberateChoice_Day_LapsesAfterTwelveMonthsOrAChange(string day, bool range, bool use, GateVerdict expected)
    {
        var account = Known with { DeliberateChoice = PlanChoice.Deliberate(Day(day), range, use) };
        Assert.Equal(expected, Check(GateCodes.DeliberateChoice, account).Verdict);
    }

    [Theory]
    [InlineData(ProposalKind.HigherPlan, GateVerdict.Fired)]
    [InlineData(ProposalKind.MoreFunctions, GateVerdict.Clear)]
    [InlineData(ProposalKind.LargerQuantity, GateVerdict.Clear)]
    [InlineData(ProposalKind.LongerContract, GateVerdict.Clear)]
    [InlineData(ProposalKind.CrossSell, GateVerdict.Clear)]
    [InlineData(null, GateVerdict.Unchecked)]
    public void GatesOfThePlan_OtherKinds_StayOpen(ProposalKind? kind, GateVerdict expected)
    {
        var account = Known with { DeliberateChoice = PlanChoice.Deliberate(AsOf), IsOnHighestPlan = true };
        var proposal = Offered with { Kind = kind };
        Assert.Equal(expected, Check(GateCodes.DeliberateChoice, account, proposal).Verdict);
        Assert.Equal(expected, Check(GateCodes.NoHigherPlan, account, proposal).Verdict);
    }

    [Fact]
    public void DeliberateChoice_Fired_SaysUntilWhen()
    {
        var advice = Advise(Known with { DeliberateChoice = PlanChoice.Deliberate(new(2026, 2, 28)) });
        Assert.Equal((AdviceAction.Hold, (DateOnly?)new DateOnly(2027, 2, 28)), (advice.Action, advice.NotBefore));
        Assert.Equal(GateVerdict.Unchecked, Check(GateCodes.DeliberateChoice, Known with { DeliberateChoice = null }).Verdict);
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.DeliberateChoice, Known with { DeliberateChoice = PlanChoice.Deliberate(AsOf) }, options: new() { DeliberateChoiceMonths = 0 }).Verdict);
    }

    [Theory]
    [InlineData(Offer, 179, GateVerdict.Fired, GateVerdict.Clear)]
    [InlineData(Offer, 180, GateVerdict.Clear, GateVerdict.Clear)]
    [InlineData(Offer, 29, GateVerdict.Fired, GateVerdict.Fired)]
    [InlineData("other", 29, GateVerdict.Clear, GateVerdict.Fired)]
    [InlineData("other", 30, GateVerdict.Clear, GateVerdict.Clear)]
    [InlineData("Pro plan", 100, GateVerdict.Clear, GateVerdict.Clear)]
    public void CoolDowns_DaysSinceTheAnswer_FireBeforeTheyAreOver(string offer, int days, GateVerdict ofOffer, GateVerdict ofAccount)
    {
        var account = Known with { PastProposals = [new(offer, AsOf.AddDays(-400), ProposalAnswer.Refused, AsOf.AddDays(-days))] };
        Assert.Equal((ofOffer, ofAccount), (Check(GateCodes.OfferCoolDown, account).Verdict, Check(GateCodes.AccountCoolDown, account).Verdict));
    }

    [Fact]
    public void CoolDowns_SeveralPastProposals_TheLatestContactCounts()
    {
        var account = Known with
        {
            PastProposals =
            [
                new(Offer, AsOf.AddDays(-500), ProposalAnswer.Refused, AsOf.AddDays(-490)),
                new(Offer, AsOf.AddDays(-200), ProposalAnswer.Refused, AsOf.AddDays(-150)),
                new("other", AsOf.AddDays(-160)),
            ],
        };
        var check = Check(GateCodes.OfferCoolDown, account);
        Assert.Equal(AsOf.AddDays(30), check.ClearsOn);
        Assert.Equal([ReasonFigure.OfName("offer", Offer), ReasonFigure.OfDay("last", AsOf.AddDays(-150)), ReasonFigure.OfDay("until", AsOf.AddDays(30))], check.Figures);
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.AccountCoolDown, account).Verdict);
        Assert.Equal([FactNames.PastProposals], Check(GateCodes.AccountCoolDown, Known with { PastProposals = null }).Missing);
    }

    [Fact]
    public void CoolDowns_UndatedAnswer_CountFromTheProposal()
    {
        var account = Known with { PastProposals = [new(Offer, AsOf.AddDays(-181), ProposalAnswer.Refused)] };
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.OfferCoolDown, account).Verdict);
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.OfferCoolDown, Known with { PastProposals = [new(Offer, AsOf)] }, options: new() { OfferCoolDownDays = 0 }).Verdict);
    }

    [Fact]
    public void CoolDown_AtTheEndOfTheCalendar_ClearsOnItsLastDay()
    {
        var last = DateOnly.MaxValue;
        var account = Known with { PastProposals = [new(Offer, last)], Temperature = null };
        Assert.Equal(last, Check(GateCodes.OfferCoolDown, account, asOf: last).ClearsOn);
        Assert.Equal(last, Check(GateCodes.DeliberateChoice, Known with { DeliberateChoice = PlanChoice.Deliberate(last.AddDays(-1)) }, asOf: last.AddDays(-1)).ClearsOn);
    }

    [Theory]
    [InlineData(0.4, GateVerdict.Clear)]
    [InlineData(0.39999999999999997, GateVerdict.Fired)]
    [InlineData(0.0, GateVerdict.Fired)]
    [InlineData(1.7, GateVerdict.Clear)]
    [InlineData(null, GateVerdict.Unchecked)]
    public void Utilization_BelowTheLimit_Fires(double? utilization, GateVerdict expected) =>
        Assert.Equal(expected, Check(GateCodes.UtilizationLow, Known with { Utilization = utilization }).Verdict);

    [Theory]
    [InlineData(AccountTemperature.Low, 90, GateVerdict.Fired)]
    [InlineData(AccountTemperature.Low, 91, GateVerdict.Unchecked)]
    [InlineData(AccountTemperature.Low, 0, GateVerdict.Fired)]
    [InlineData(AccountTemperature.Medium, 90, GateVerdict.Clear)]
    [InlineData(AccountTemperature.High, 0, GateVerdict.Clear)]
    public void Temperature_Low_FiresWhileItSaysSomething(AccountTemperature level, int age, GateVerdict expected) =>
        Assert.Equal(expected, Check(GateCodes.TemperatureLow, Known with { Temperature = new(level, AsOf.AddDays(-age)) }).Verdict);

    [Theory]
    [InlineData("api", "", "api", GateVerdict.Clear)]
    [InlineData("", "seats", "api seats", GateVerdict.Clear)]
    [InlineData("", "", "api", GateVerdict.Fired)]
    [InlineData("API", "", "api", GateVerdict.Fired)]
    [InlineData("api", "", "", GateVerdict.Fired)]
    [InlineData("api", null, "api", GateVerdict.Clear)]
    [InlineData("", null, "api", GateVerdict.Unchecked)]
    [InlineData(null, "", "api", GateVerdict.Unchecked)]
    [InlineData("api", "", null, GateVerdict.Unchecked)]
    public void OffTarget_NothingMeets_Fires(string? needs, string? limits, string? serves, GateVerdict expected)
    {
        var account = Known with { Needs = needs?.Split(' ', StringSplitOptions.RemoveEmptyEntries), LimitsReached = limits?.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
        Assert.Equal(expected, Check(GateCodes.OffTarget, account, Offered with { Serves = serves?.Split(' ', StringSplitOptions.RemoveEmptyEntries) }).Verdict);
    }

    [Fact]
    public void NoHigherPlan_ContractNamed_SaysItForItself()
    {
        var account = Known with { IsOnHighestPlan = true, Contracts = [new("C1") { IsOnHighestPlan = false }, new("C2")] };
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.NoHigherPlan, account, Offered with { Contract = "C1" }).Verdict);
        Assert.Equal(GateVerdict.Fired, Check(GateCodes.NoHigherPlan, account, Offered with { Contract = "C2" }).Verdict);
        Assert.Equal(GateVerdict.Unchecked, Check(GateCodes.NoHigherPlan, Known with { IsOnHighestPlan = null }).Verdict);
    }

    [Theory]
    [InlineData(75_000, false, GateVerdict.Fired)]
    [InlineData(74_999, false, GateVerdict.Clear)]
    [InlineData(75_000, true, GateVerdict.Clear)]
    [InlineData(75_000, null, GateVerdict.Unchecked)]
    [InlineData(40_000, false, GateVerdict.Clear)]
    public void LargeGap_DeciderNotKnown_Fires(int proposed, bool? known, GateVerdict expected) =>
        Assert.Equal(expected, Check(GateCodes.LargeGap, Known with { IsDeciderKnown = known }, Offered with { ProposedPrice = Monthly(proposed) }).Verdict);

    [Fact]
    public void LargeGap_PriceUnknown_IsUncheckedUnlessTheDeciderIsKnown()
    {
        var proposal = Offered with { ProposedPrice = null, CurrentPrice = null };
        Assert.Equal([FactNames.ProposedPrice, FactNames.CurrentPrice], Check(GateCodes.LargeGap, Known with { IsDeciderKnown = false }, proposal).Missing);
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.LargeGap, Known, proposal).Verdict);
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.LargeGap, Known with { IsDeciderKnown = false }, Offered with { CurrentPrice = Monthly(0) }).Verdict);
    }

    [Fact]
    public void CoverageLow_Coverage_FiresBelowTheLimitAndNamesWhatToFetch()
    {
        var thin = Known with { Utilization = null, Rating = null };
        Assert.Equal(
            [ReasonFigure.OfShare("coverage", 0.55), ReasonFigure.OfShare("limit", 0.6), ReasonFigure.OfName("fetch", FactorNames.Utilization)],
            Check(GateCodes.CoverageLow, thin).Figures);
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.CoverageLow, Known with { Rating = null, GrowthGap = null }).Verdict);
        Assert.Equal(GateVerdict.Clear, Check(GateCodes.CoverageLow, thin, options: new() { LeastCoverage = 0.55 }).Verdict);
    }

    [Fact]
    public void CoverageLow_SeveralUnknown_AsksForTheWeightiestNotTheFirst()
    {
        var check = Check(GateCodes.CoverageLow, Known with { ContractValue = null, Utilization = null });
        Assert.Equal(ReasonFigure.OfName("fetch", FactorNames.Utilization), check.Figures[2]);
    }

    [Fact]
    public void CoolDown_TwoContactsOnOneDay_NamesTheFirstListed()
    {
        var account = Known with { PastProposals = [new("a", AsOf.AddDays(-3)), new("b", AsOf.AddDays(-3))] };
        Assert.Equal(ReasonFigure.OfName("offer", "a"), Check(GateCodes.AccountCoolDown, account).Figures[0]);
    }

    [Fact]
    public void Check_WithoutWhatItPromises_IsRefused()
    {
        var proposing = Assert.Throws<ArgumentOutOfRangeException>("action", () => GateCheck.Clear("x", AdviceAction.ProposeNow));
        Assert.Contains("it must be Nurture, AdoptFirst, Hold or RecoverFirst", proposing.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("action", () => GateCheck.Clear("x", AdviceAction.RecoverFirst + 1));
        Assert.Throws<ArgumentOutOfRangeException>("action", () => GateCheck.Clear("x", default));
        var nameless = Assert.Throws<ArgumentException>("missing", () => GateCheck.Unchecked("x", AdviceAction.Hold));
        Assert.Contains("name at least one fact", nameless.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("code", () => GateCheck.Clear(" ", AdviceAction.Hold));
    }

    [Fact]
    public void ToString_OfAGateOfAnAdvice_SaysWhatItWouldBeWithoutItWhereItFired()
    {
        var gates = Advise(Known with { Rating = 3 }).Gates.ToDictionary(gate => gate.Check.Code, gate => gate.ToString());
        Assert.Equal("detractor: RecoverFirst (without it: Nurture)", gates[GateCodes.Detractor]);
        Assert.Equal("escalation: clear", gates[GateCodes.Escalation]);
        Assert.Equal("x: unchecked, unknown: a, b", GateCheck.Unchecked("x", AdviceAction.Hold, "a", "b").ToString());
    }

    [Fact]
    public void NoScore_NothingKnownOrARequiredValueMissing_Fires()
    {
        Assert.Equal(GateVerdict.Fired, Check(GateCodes.NoScore, new Account("A")).Verdict);
        var card = Policy.Card.WithFactor(Policy.Card.Factors[3] with { Unknown = UnknownRule.Required });
        var advice = Advise(Known with { GrowthGap = null }, policy: Policy.WithCard(card));
        Assert.Equal((AdviceAction.Nurture, "gate:no-score"), (advice.Action, advice.Reasons[0].Code));
        Assert.Equal([ReasonFigure.OfName("fetch", FactorNames.GrowthGap)], advice.Reasons[0].Figures);
        Assert.Equal(FactorNames.GrowthGap, advice.Unknown[0].Name);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Account Rated(params PersonRating[] ratings) => Known with { Rating = null, Ratings = ratings };
}
