using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Advice;

public sealed class AdvicePolicyDifferenceTests
{
    private static readonly AdvicePolicy Standard = PolicyDocuments.Standard;

    private static readonly Dictionary<string, (AdvicePolicy After, string[] Expected)> Cases = new()
    {
        ["version"] = (Standard.WithVersion("2"), ["version | standard | 2 | The version is '2' (was 'standard')."]),
        ["detractor"] = (With(Gates with { HighestDetractor = 7 }), ["gates.highestDetractor | 6 | 7 | The highest rating of a detractor is 7 (was 6)."]),
        ["rating"] = (With(Gates with { RatingMonths = 1 }), ["gates.ratingMonths | 12 | 1 | A dated rating counts for 1 month (was 12 months)."]),
        ["offer"] = (With(Gates with { OfferCoolDownDays = 90 }), ["gates.offerCoolDownDays | 180 | 90 | After its answer the same offer rests for 90 days (was 180 days)."]),
        ["account"] = (With(Gates with { AccountCoolDownDays = 1 }), ["gates.accountCoolDownDays | 30 | 1 | After any proposal or answer the account rests for 1 day (was 30 days)."]),
        ["choice"] = (With(Gates with { DeliberateChoiceMonths = 0 }), ["gates.deliberateChoiceMonths | 12 | 0 | A deliberate choice of plan is respected for 0 months (was 12 months)."]),
        ["utilization"] = (With(Gates with { LeastUtilization = 0.5 }), ["gates.leastUtilization | 0.4 | 0.5 | Adoption comes first below a utilization of 50% (was 40%)."]),
        ["temperature"] = (With(Gates with { TemperatureDays = 60 }), ["gates.temperatureDays | 90 | 60 | A temperature says something for 60 days (was 90 days)."]),
        ["coverage"] = (With(Gates with { LeastCoverage = 0.07 }), ["gates.leastCoverage | 0.6 | 0.07 | The least coverage of a score is 7% (was 60%)."]),
        ["a limit"] = (
            Standard.WithBands(PriceBands.Standard.WithBands(new(PriceGapClass.Easy, 0.125m, false), new(PriceGapClass.Considered, 0.3m), new(PriceGapClass.Careful, 0.5m, false), new(PriceGapClass.Large, null))),
            ["bands.limits['easy'] | up to and including 10% | below 12.5% | A rise counts as easy below 12.5% (was up to and including 10%)."]),
        ["a limit's side"] = (
            Standard.WithBands(PriceBands.Standard.WithBands(new(PriceGapClass.Easy, 0.1m), new(PriceGapClass.Considered, 0.3m), new(PriceGapClass.Careful, 0.5m), new(PriceGapClass.Large, null))),
            ["bands.limits['careful'] | below 50% | up to and including 50% | A rise counts as careful up to and including 50% (was below 50%)."]),
        ["two bands less"] = (
            Standard.WithBands(PriceBands.Standard.WithBands(new(PriceGapClass.Easy, 0.1m), new(PriceGapClass.Considered, null))),
            [
                "bands.limits['considered'] | up to and including 30% | beyond every other band | A rise counts as considered beyond every other band (was up to and including 30%).",
                "bands.limits['careful'] | below 50% |  | No rise counts as careful (was below 50%).",
                "bands.limits['large'] | beyond every other band |  | No rise counts as large (was beyond every other band).",
            ]),
        ["sweet spot"] = (
            Standard.WithBands(PriceBands.Standard.WithSweetSpot(0.15m, 0.25m)),
            ["bands.sweetSpotFrom | 0.2 | 0.15 | The sweet spot begins at a rise of 15% (was 20%).", "bands.sweetSpotUpTo | 0.3 | 0.25 | The sweet spot ends at a rise of 25% (was 30%)."]),
        ["uplift target"] = (
            Standard.WithBands(PriceBands.Standard.WithUpliftTarget(0.30000000000000004m)),
            ["bands.upliftTarget | 0.15 | 0.30000000000000004 | The least rise that earns enough is 30.000000000000004% (was 15%)."]),
        ["grade"] = (Standard.WithProposeFrom("A"), ["proposeFrom | B | A | The lowest grade that is proposed to is 'A' (was 'B')."]),
        ["floor"] = (Standard.WithReturnFloor(1.50m), ["returnFloor | 1 | 1.5 | Our least return worth a proposal is 1.5x (was 1x)."]),
        ["targets"] = (
            Standard.WithProgramTargets(new() { FirstYear = 2, LaterYears = 4.5m }),
            ["programTargets.firstYear | 3 | 2 | The program's target in its first year is 2x (was 3x).", "programTargets.laterYears | 5 | 4.5 | The program's target in later years is 4.5x (was 5x)."]),
        ["card"] = (
            Standard.WithCard(Standard.Card.WithVersion("2026-04").WithGrades(new("A", 80), new("B", 60), new("D", 0))),
            [
                "card.version | standard-yen | 2026-04 | card.version: standard-yen -> 2026-04",
                .. Standard.Card.DifferencesTo(Standard.Card.WithGrades(new("A", 80), new("B", 60), new("D", 0))).Select(difference => $"card.{difference.Path} | {difference.Before} | {difference.After} | card.{difference}"),
            ]),
        ["several"] = (
            Standard.WithVersion("2").WithGates(Gates with { RatingMonths = 6 }).WithReturnFloor(0),
            [
                "version | standard | 2 | The version is '2' (was 'standard').", "gates.ratingMonths | 12 | 6 | A dated rating counts for 6 months (was 12 months).",
                "returnFloor | 1 | 0 | Our least return worth a proposal is 0x (was 1x).",
            ]),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static GateOptions Gates => GateOptions.Default;

    [Theory]
    [MemberData(nameof(Names))]
    public void DifferencesTo_AnotherPolicy_NamesEachDifference(string name)
    {
        var (after, expected) = Cases[name];

        var differences = Standard.DifferencesTo(after);

        Assert.Equal(expected, differences.Select(one => $"{one.Path} | {one.Before} | {one.After} | {one.Words}"));
        Assert.All(differences, one => Assert.Equal(one.Words, one.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void DifferencesTo_TheOtherWayAround_ExchangesBeforeAndAfter(string name)
    {
        var after = Cases[name].After;

        Assert.Equal(
            Standard.DifferencesTo(after).Select(one => (one.Path, one.Before, one.After)).Order(),
            after.DifferencesTo(Standard).Select(one => (one.Path, Before: one.After, After: one.Before)).Order());
    }

    [Fact]
    public void DifferencesTo_BandThatIsNew_SaysSo()
    {
        var one = Standard.WithBands(PriceBands.Standard.WithBands(new PriceBand(PriceGapClass.Considered, null)));

        var difference = one.DifferencesTo(Standard).Single(difference => difference.Path == "bands.limits['easy']");

        Assert.Null(difference.Before);
        Assert.Equal("A rise counts as easy up to and including 10% (was no band).", difference.Words);
    }

    [Fact]
    public void DifferencesTo_EqualPolicy_IsEmpty() =>
        Assert.Empty(Standard.DifferencesTo(new("standard", Scorecards.StandardInYen(), new(), PriceBands.Standard, "B", 1.000m, new())));

    [Fact]
    public void DifferencesTo_Null_Throws() => Assert.Throws<ArgumentNullException>("other", () => Standard.DifferencesTo(null!));

    private static AdvicePolicy With(GateOptions gates) => Standard.WithGates(gates);
}
