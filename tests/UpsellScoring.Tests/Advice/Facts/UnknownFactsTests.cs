using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using static UpsellScoring.Tests.Advice.AdviceCases;

namespace UpsellScoring.Tests.Advice;

/// <summary>What to fetch, in its order: what decides first comes first.</summary>
public class UnknownFactsTests
{
    [Fact]
    public void Of_EnoughKnown_PutsTheFactsOfGatesBeforeThoseOfTheScore() =>
        Assert.Equal([FactNames.Temperature, FactorNames.Tenure], Names(Advise(Known with { Temperature = null, TenureMonths = null })));

    [Fact]
    public void Of_TooLittleKnown_PutsTheFactsOfTheScoreFirst() => Assert.Equal(
        [FactorNames.Utilization, FactorNames.Satisfaction, FactNames.Temperature], Names(Advise(Known with { Temperature = null, Utilization = null, Rating = null })));

    [Fact]
    public void Of_AnotherGateFired_IsNotTooLittleKnown() =>
        Assert.Equal([FactNames.Temperature, FactorNames.Tenure], Names(Advise(Known with { OpenEscalation = Occurrence.Undated, Temperature = null, TenureMonths = null })));

    [Fact]
    public void Of_PricesUnknown_NamesBoth() =>
        Assert.Equal([FactNames.ProposedPrice, FactNames.CurrentPrice], Names(Advise(proposal: Offered with { CurrentPrice = null, ProposedPrice = null })));

    [Fact]
    public void Of_MarginUnknownWithoutTax_AsksForTheMarginOnly() => Assert.Equal([FactNames.GrossMargin], Names(Advise(proposal: Offered with { GrossMargin = null })));

    [Fact]
    public void Of_OnePriceWithTaxAndOneUnknown_AsksForBoth() => Assert.Equal(
        [FactNames.CurrentPrice, FactNames.PriceWithoutTax],
        Names(Advise(proposal: Offered with { CurrentPrice = null, ProposedPrice = new(65_000, BillingPeriod.Month, TaxBasis.WithTax) })));

    [Fact]
    public void Of_ChurnAfterUnknown_IsNotTheChurnBefore()
    {
        var advice = Advise(proposal: Offered with { YearlyChurnAfter = null });
        Assert.Null(advice.ValueGained);
        Assert.Equal([FactNames.ChurnAfter], Names(advice));
    }

    [Fact]
    public void Of_FactorOnWhichNothingHangs_IsNamedWithNoPoints()
    {
        // A flat curve gives the same whatever the value: the score has no reason to ask for it, the coverage has.
        var card = new Scorecard("1", [new("flat", 60, Curves.PiecewiseLinear((0, 0.5), (1, 0.5))), new(FactorNames.Satisfaction, 40, Curves.Linear(0, 10))], [new("A", 60), new("B", 50), new("C", 0)]);
        var advice = Advise(policy: Policy.WithCard(card));
        Assert.Equal(("flat", 0.0), (Assert.Single(advice.Unknown).Name, advice.Unknown[0].Points));
        Assert.Equal(ReasonFigure.OfName("fetch", "flat"), advice.Gates.Single(gate => gate.Check.Code == GateCodes.CoverageLow).Check.Figures[2]);
    }

    [Fact]
    public void Of_WorthOfTheHost_AsksForNothingTheLibraryWouldNeed()
    {
        var advice = new UpsellAdvisor(Policy, new NoWorth()).Advise(Known, Offered with { GrossMargin = null, YearlyChurnBefore = null }, AsOf);
        Assert.Null(advice.ValueGained);
        Assert.Empty(advice.Unknown);
    }

    [Fact]
    public void ToString_OfAnUnknownFact_SaysPointsAndGatesWhereThereAreAny()
    {
        var unknown = Advise(Known with { Utilization = null, Rating = null, TenureMonths = null, Temperature = null }, Offered with { OurCost = null }).Unknown.ToDictionary(fact => fact.Name, fact => fact.ToString());
        Assert.Equal("utilization, 25.0 points, unchecked: utilization-low", unknown[FactorNames.Utilization]);
        Assert.Equal("tenure, 15.0 points", unknown[FactorNames.Tenure]);
        Assert.Equal("temperature, unchecked: temperature-low", unknown[FactNames.Temperature]);
        Assert.Equal("our cost", unknown[FactNames.OurCost]);
        var kind = Advise(Known with { DeliberateChoice = PlanChoice.Deliberate(AsOf), IsOnHighestPlan = true }, Offered with { Kind = null }).Unknown;
        Assert.Equal("kind of proposal, unchecked: deliberate-choice, no-higher-plan", Assert.Single(kind).ToString());
    }

    private static IEnumerable<string> Names(UpsellAdvice advice) => advice.Unknown.Select(fact => fact.Name);

    private sealed class NoWorth : IAccountWorth
    {
        public AccountWorth Estimate(Account account, Proposal proposal) => default;
    }
}
