using UpsellScoring.Advice;
using UpsellScoring.LifetimeValue;
using UpsellScoring.Pricing;
using UpsellScoring.Scoring;
using static UpsellScoring.Tests.Advice.AdviceCases;

namespace UpsellScoring.Tests.Advice;

public class UpsellAdvisorTests
{
    [Fact]
    public void Advise_NothingAgainstIt_ProposesNowWithEveryFigure()
    {
        var advice = Advise();
        Assert.Equal(AdviceAction.ProposeNow, advice.Action);
        Assert.Equal((71.2085, "B"), (Math.Round(advice.Score.Score.Points!.Value, 4), advice.Score.Score.Grade!.Name));
        Assert.Equal((0.3m, PriceGapClass.Considered), (advice.Gap.Ratio, advice.GapClass));
        Assert.Equal((2_400_000m, 4_160_000m, 1_760_000m), (advice.Worth.Before.Value, advice.Worth.After.Value, advice.ValueGained));
        Assert.Equal(17.6m, advice.OurReturn!.Value.Multiple);
        Assert.Equal((600_000m, 180_000m), (advice.CustomerReturn!.Value.Gain, advice.CustomerReturn.Value.Cost));
        Assert.Equal(PriceResponses.For(PriceGapClass.Considered), advice.Responses);
        Assert.Null(advice.Path);
        Assert.Empty(advice.Unknown);
        Assert.Equal(
            ["grade:reached", "worth:gained", "return:reached", "factor:gives", "factor:loses", "price:considered", "price:sweet-spot", "customer:return"],
            advice.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Advise_FiguresOfTheReasons_AreThoseOfTheAdvice()
    {
        var reasons = Advise().Reasons.ToDictionary(reason => reason.Code, reason => string.Join(", ", reason.Figures));
        Assert.Equal("points 71.2, grade B, needed B", reasons[ReasonCodes.GradeReached]);
        Assert.Equal("gained 1,760,000, before 2,400,000, after 4,160,000", reasons[ReasonCodes.WorthGained]);
        Assert.Equal("multiple 17.6x, floor 1x", reasons[ReasonCodes.ReturnReached]);
        Assert.Equal("factor utilization, points 21.7", reasons[ReasonCodes.FactorGives]);
        Assert.Equal("factor contract value, points 9.2", reasons[ReasonCodes.FactorLoses]);
        Assert.Equal("gap 30%, from 20%, to 30%", reasons[ReasonCodes.PriceSweetSpot]);
        Assert.Equal("gain 600,000, cost 180,000, multiple 3.33x", reasons[ReasonCodes.CustomerReturn]);
    }

    [Fact]
    public void Advise_AccountWithNothingButAnId_NurturesAndSaysWhatToFetch()
    {
        var advice = Advise(new Account("A"), new Proposal("x"));
        Assert.Equal((AdviceAction.Nurture, "gate:coverage-low"), (advice.Action, advice.Reasons[0].Code));
        Assert.Equal(
            [FactorNames.Utilization, FactorNames.ContractValue, FactorNames.GrowthGap, FactorNames.Satisfaction, FactorNames.Tenure, FactNames.TerminationNotice, FactNames.OpenEscalation],
            advice.Unknown.Take(7).Select(fact => fact.Name));
        Assert.Equal(25, advice.Unknown[0].Points);
        Assert.Equal([GateCodes.UtilizationLow], advice.Unknown[0].UncheckedGates);
        Assert.All(advice.Gates, gate => Assert.NotEqual(GateVerdict.Clear, gate.Check.Verdict));
        Assert.Equal((null, null, null), (advice.ValueGained, advice.OurReturn, advice.CustomerReturn));
        Assert.Equal(PriceGapClass.Unknown, advice.GapClass);
        string[] figures = [FactNames.ProposedPrice, FactNames.CurrentPrice, FactNames.GrossMargin, FactNames.ChurnBefore, FactNames.ChurnAfter, FactNames.OurCost, FactNames.CustomerGains];
        Assert.Equal(figures.Order(), advice.Unknown.Select(fact => fact.Name).Intersect(figures).Order());
    }

    [Fact]
    public void Advise_WorthNotGainedOrReturnBelowFloor_NurturesThoughTheGradeIsReached()
    {
        Assert.Equal("worth:not-gained", Advise(proposal: Offered with { YearlyChurnAfter = 0.26 }).Reasons[0].Code);
        Assert.Equal("return:below-floor", Advise(proposal: Offered with { OurCost = 1_760_001 }).Reasons[0].Code);
        Assert.Equal("grade:reached", Advise(proposal: Offered with { OurCost = 1_760_000 }).Reasons[0].Code);
        Assert.Equal("grade:reached", Advise(proposal: Offered with { OurCost = 1_760_001 }, policy: Policy.WithReturnFloor(0.5m)).Reasons[0].Code);
        Assert.Equal("grade:reached", Advise(proposal: Offered with { OurCost = 0 }).Reasons[0].Code);
    }

    [Fact]
    public void Advise_GradeBelow_Nurtures()
    {
        var advice = Advise(Known with { TenureMonths = 0, GrowthGap = 0.1 });
        Assert.Equal((AdviceAction.Nurture, "grade:below", "C"), (advice.Action, advice.Reasons[0].Code, advice.Score.Score.Grade!.Name));
        Assert.Equal(AdviceAction.ProposeNow, Advise(Known with { TenureMonths = 0, GrowthGap = 0.1 }, policy: Policy.WithProposeFrom("C")).Action);
        Assert.Equal(AdviceAction.Nurture, Advise(policy: Policy.WithProposeFrom("A")).Action);
    }

    [Fact]
    public void Advise_SeveralGates_TheStrongestDecidesAndEachTellsTheAdviceWithoutIt()
    {
        var advice = Advise(Known with { Rating = 3, Utilization = 0.1, OpenEscalation = Occurrence.Undated });
        Assert.Equal((AdviceAction.RecoverFirst, "gate:escalation"), (advice.Action, advice.Reasons[0].Code));
        var without = advice.Gates.Where(gate => gate.ActionWithout is not null).ToDictionary(gate => gate.Check.Code, gate => (gate.ActionWithout, gate.ReasonWithout));
        Assert.Equal((AdviceAction.RecoverFirst, "gate:detractor"), without[GateCodes.Escalation]);
        Assert.Equal((AdviceAction.RecoverFirst, "gate:escalation"), without[GateCodes.Detractor]);
        Assert.Equal(3, without.Count);
    }

    [Fact]
    public void Advise_ContractNamed_TakesItsPriceAndItsRenewal()
    {
        var account = Known with { Contracts = [new("C") { Price = Monthly(50_000), RenewsOn = new(2026, 6, 30) }] };
        var advice = Advise(account, Offered with { CurrentPrice = null, Contract = "C" });
        Assert.Equal((0.3m, 1_760_000m), (advice.Gap.Ratio, advice.ValueGained));
        Assert.Equal(new DateOnly(2026, 5, 30), advice.ProposeBy);
        Assert.Equal(Monthly(50_000), advice.Proposal.CurrentPrice);
        Assert.Null(Advise(account, Offered with { Contract = "C" }, asOf: new(2026, 5, 31)).ProposeBy);
        Assert.Null(Advise(account with { Rating = 2 }, Offered with { Contract = "C" }).ProposeBy);
    }

    [Fact]
    public void Advise_HeldBack_TellsTheFirstDayOnlyWhenItHangsOnTimeAlone()
    {
        var cooling = Known with { PastProposals = [new(Offer, AsOf.AddDays(-10))] };
        Assert.Equal(AsOf.AddDays(170), Advise(cooling).NotBefore);
        Assert.Null(Advise(cooling with { Rating = 1 }).NotBefore);
        Assert.Null(Advise(Known with { Utilization = 0.1 }).NotBefore);
        Assert.Null(Advise().NotBefore);
    }

    [Fact]
    public void Advise_HeldBackByTimeAndAWeakerGate_HangsOnTheStrongerOnesDay() => Assert.Equal(
        AsOf.AddDays(170),
        Advise(Known with { PastProposals = [new(Offer, AsOf.AddDays(-10))], Temperature = new(AccountTemperature.Low, AsOf) }).NotBefore);

    [Fact]
    public void Advise_LastDayOfTheWindow_IsStillGiven()
    {
        var account = Known with { Contracts = [new("C") { RenewsOn = new(2026, 6, 30) }] };
        Assert.Equal(new DateOnly(2026, 5, 30), Advise(account, Offered with { Contract = "C" }, asOf: new(2026, 5, 30)).ProposeBy);
    }

    [Fact]
    public void Advise_RatingsOfPersons_GiveTheScoreItsSatisfaction() =>
        Assert.Equal(9, Advise(Known with { Rating = null, Ratings = [new("p", 9, AsOf)] }).Score.Factors.Single(factor => factor.Name == FactorNames.Satisfaction).Value);

    [Fact]
    public void Advise_LargeGap_GivesAPathWithinTheSweetSpotsBand()
    {
        var advice = Advise(proposal: Offered with { ProposedPrice = Monthly(80_000) });
        Assert.Equal("65,000 (+30%), 80,000 (+23.1%)", advice.Path!.ToString());
        var yearly = new Price(960_000, BillingPeriod.Year, TaxBasis.WithoutTax);
        Assert.Null(Advise(proposal: Offered with { ProposedPrice = yearly }).Path);
        Assert.Equal(1_760_000m + 800_000m + 160_000m, Advise(proposal: Offered with { ProposedPrice = yearly }).ValueGained);
    }

    [Fact]
    public void Advise_PricesWithTax_HaveAGapButNoWorth()
    {
        var proposal = Offered with { CurrentPrice = new(50_000, BillingPeriod.Month, TaxBasis.WithTax), ProposedPrice = new(65_000, BillingPeriod.Month, TaxBasis.WithTax) };
        var advice = Advise(proposal: proposal);
        Assert.Equal((0.3m, (decimal?)null), (advice.Gap.Ratio, advice.ValueGained));
        Assert.Contains(advice.Unknown, fact => fact.Name == FactNames.PriceWithoutTax);
        Assert.Equal("worth:unknown (fetch price without tax)", advice.Reasons.Single(reason => reason.Code == ReasonCodes.WorthUnknown).ToString());
    }

    [Fact]
    public void Advise_LowerPrice_IsTheCustomersGain()
    {
        var advice = Advise(proposal: Offered with { ProposedPrice = Monthly(40_000), CustomerGains = [] });
        Assert.Equal((120_000m, 0m), (advice.CustomerReturn!.Value.Gain, advice.CustomerReturn.Value.Cost));
        Assert.Contains(advice.Reasons, reason => reason.Code == ReasonCodes.CustomerNoCost);
        Assert.Contains(advice.Reasons, reason => reason.Code == ReasonCodes.PriceLower);
    }

    [Fact]
    public void Advise_OwnFactor_IsReadFromTheExtras()
    {
        var card = new Scorecard("1", [new("seats", 50, Curves.Linear(0, 10)), new(FactorNames.Satisfaction, 50, Curves.Linear(0, 10))]);
        var account = Known with { Extras = new Dictionary<string, double> { ["seats"] = 5 } };
        Assert.Equal(65, Advise(account, policy: Policy.WithCard(card)).Score.Score.Points);
        Assert.Null(Advise(policy: Policy.WithCard(card)).Score.Factors[0].Value);
    }

    [Fact]
    public void Advise_Hashes_NameCardAndPolicy()
    {
        Assert.Equal(ScorecardDocument.ContentHash(Policy.Card), Advise().CardHash);
        Assert.Equal(AdvicePolicyDocument.ContentHash(Policy), Advise().PolicyHash);
        var own = Policy.WithCard(new("1", [new(FactorNames.Utilization, 100, new HostCurve(_ => 1))]));
        Assert.Equal((null, null), (Advise(policy: own).CardHash, Advise(policy: own).PolicyHash));
        var partly = Policy.WithCard(Policy.Card.WithFactor(Policy.Card.Factors[0] with { Curve = new HostCurve(_ => 1) }));
        Assert.Equal((null, null), (Advise(policy: partly).CardHash, Advise(policy: partly).PolicyHash));
    }

    [Fact]
    public void Advise_OwnWorth_IsUsed()
    {
        var advisor = new UpsellAdvisor(Policy, new FixedWorth(10, 7));
        var advice = advisor.Advise(Known, Offered, AsOf);
        Assert.Equal((-3m, "worth:not-gained"), (advice.ValueGained, advice.Reasons[0].Code));
        Assert.Equal("worth:unknown", new UpsellAdvisor(Policy, new FixedWorth(null, 7)).Advise(Known, Offered, AsOf).Reasons.Single(reason => reason.Code.StartsWith("worth", StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void Advise_OwnGates_ComeAfterTheLibrarysInTheOrderOfTheirCodes()
    {
        IGate late = new FixedGate(GateCheck.Fired("z", AdviceAction.Hold, null)), early = new FixedGate(GateCheck.Fired("b", AdviceAction.Hold, null));
        var account = Known with { PastProposals = [new(Offer, AsOf)] };
        var one = new UpsellAdvisor(Policy, gates: [late, early]).Advise(account, Offered, AsOf);
        var other = new UpsellAdvisor(Policy, gates: [early, late]).Advise(account, Offered, AsOf);
        Assert.Equal([GateCodes.OfferCoolDown, GateCodes.AccountCoolDown, "b", "z"], one.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired).Select(gate => gate.Check.Code));
        Assert.Equal(one.ToString(), other.ToString());
        Assert.Null(one.NotBefore);
    }

    [Fact]
    public void Advise_OwnGateMisbehaves_NamesItAndTheAccount()
    {
        var twice = new UpsellAdvisor(Policy, gates: [new FixedGate(GateCheck.Clear(GateCodes.Detractor, AdviceAction.Hold))]);
        Assert.Contains("FixedGate has the code 'detractor'", Assert.Throws<InvalidOperationException>(() => twice.Advise(Known, Offered, AsOf)).Message, StringComparison.Ordinal);
        var silent = new UpsellAdvisor(Policy, gates: [new FixedGate(null!)]);
        Assert.Contains("FixedGate failed for the account 'A1': it gave null.", Assert.Throws<InvalidOperationException>(() => silent.Advise(Known, Offered, AsOf)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new UpsellAdvisor(Policy, gates: [null!]));
    }

    [Fact]
    public void ToString_Advice_SaysActionReasonsAndUnknown()
    {
        var text = Advise(Known with { Rating = 3, Temperature = null }).ToString();
        Assert.StartsWith("A1: RecoverFirst (pro plan, 2026-04-01)\n  gate:detractor (rating 3, limit 6)\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  gate detractor: RecoverFirst (without it: Nurture)\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n  unknown: temperature", text, StringComparison.Ordinal);
        Assert.EndsWith("\n  unknown: temperature, tenure", Advise(Known with { TenureMonths = null, Temperature = null }).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("unknown", Advise().ToString(), StringComparison.Ordinal);
        Assert.Equal("last 2026-04-01", ReasonFigure.OfDay("last", AsOf).ToString());
    }

    [Fact]
    public void Figure_NotFinite_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("value", () => ReasonFigure.OfNumber("x", double.NaN));

    [Fact]
    public void Members_Null_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("policy", () => new UpsellAdvisor(null!));
        Assert.Throws<ArgumentNullException>("account", () => Advisor.Advise(null!, Offered, AsOf));
        Assert.Throws<ArgumentNullException>("proposal", () => Advisor.Advise(Known, null!, AsOf));
        Assert.Throws<ArgumentNullException>("gates", () => Policy.WithGates(null!));
        Assert.Throws<ArgumentNullException>("bands", () => Policy.WithBands(null!));
        Assert.Throws<ArgumentNullException>("targets", () => Policy.WithProgramTargets(null!));
    }

    [Fact]
    public void Advise_ProfitAtTheLargestAmount_IsKnown()
    {
        var largest = new Price(1_000_000_000_000_000, BillingPeriod.Year, TaxBasis.WithoutTax);
        var advice = Advise(proposal: Offered with { CurrentPrice = largest, ProposedPrice = largest, GrossMargin = 1, YearlyChurnBefore = 1, YearlyChurnAfter = 1 });
        Assert.Equal((1e15m, 0m), (advice.Worth.Before.Value, advice.ValueGained));
    }

    [Fact]
    public void Gained_OfTwoMeasures_IsUnknown()
    {
        var (revenue, profit) = (LifetimeValueEstimate.Of(10, LifetimeValueMeasure.Revenue), LifetimeValueEstimate.Of(12, LifetimeValueMeasure.Profit));
        Assert.Null(new AccountWorth(revenue, profit).Gained);
        Assert.Equal($"{revenue} -> {profit}", new AccountWorth(revenue, profit).ToString());
        Assert.Equal(2, new AccountWorth(profit, LifetimeValueEstimate.Of(14, LifetimeValueMeasure.Profit)).Gained);
    }

    private sealed class FixedWorth(decimal? before, decimal? after) : IAccountWorth
    {
        public AccountWorth Estimate(Account account, Proposal proposal) => new(Of(before), Of(after));

        private static LifetimeValueEstimate Of(decimal? value) => value is { } known ? LifetimeValueEstimate.Of(known, LifetimeValueMeasure.Profit) : default;
    }

    private sealed class FixedGate(GateCheck check) : IGate
    {
        public GateCheck Check(GateInput input) => check;
    }
}
