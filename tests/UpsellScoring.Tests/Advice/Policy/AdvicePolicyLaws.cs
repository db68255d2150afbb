using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;
using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Advice;

/// <summary>A policy survives its document, and document, hash and differences tell two policies apart exactly when they differ.</summary>
public sealed class AdvicePolicyLaws
{
    private static readonly PriceBands[] BandSets =
    [
        PriceBands.Standard,
        PriceBands.Standard.WithUpliftTarget(0.150m),
        PriceBands.Standard.WithUpliftTarget(0.1500000000000000000000000001m),
        PriceBands.Standard.WithSweetSpot(0.2m, 0.25m),
        new([new(PriceGapClass.Large, null)]),
        new([new(PriceGapClass.Large, null, IncludesLimit: false)]),
        new([new(PriceGapClass.Easy, 0.1m), new(PriceGapClass.Large, null)]),
        new([new(PriceGapClass.Easy, 0.10m, IncludesLimit: false), new(PriceGapClass.Large, null)]),
    ];

    private static Gen<GateOptions> Gates { get; } =
        from highestDetractor in Gen.Choose(0, 9)
        from ratingMonths in Gen.Choose(1, GateOptions.MostMonths)
        from days in Gen.Choose(0, GateOptions.MostDays).ArrayOf(2)
        from choice in Gen.Choose(0, GateOptions.MostMonths)
        from temperature in Gen.Choose(1, GateOptions.MostDays)
        from shares in Generate.Utility.ArrayOf(2)
        select new GateOptions
        {
            HighestDetractor = highestDetractor,
            RatingMonths = ratingMonths,
            OfferCoolDownDays = days[0],
            AccountCoolDownDays = days[1],
            DeliberateChoiceMonths = choice,
            TemperatureDays = temperature,
            LeastUtilization = shares[0],
            LeastCoverage = shares[1],
        };

    private static Gen<decimal> Multiple { get; } = from whole in Gen.Choose(0, 1000) from decimals in Gen.Choose(0, 1_000_000_000) select whole + (decimals / 10_000_000_000m);

    /// <summary>Any policy over any card that can be written.</summary>
    private static Gen<AdvicePolicy> Any { get; } =
        from drawn in Generate.WritableCard
        from gates in Gates
        from bands in Gen.Elements(BandSets)
        from grade in Gen.Elements(drawn.Card.Grades.ToArray())
        from multiples in Multiple.ArrayOf(3)
        from version in Gen.Elements("2026-04", "方針", "a \"b\" \\ c")
        select new AdvicePolicy(version, drawn.Card, gates, bands, grade.Name, multiples[0], new ProgramTargets { FirstYear = multiples[1], LaterYears = multiples[2] });

    /// <summary>Policies of few parts, so that two are often built alike, some of them with numbers that are equal but not the same bits.</summary>
    private static Gen<AdvicePolicy> Small { get; } =
        from version in Gen.Elements("1", "1", "1", "2")
        from least in Gen.Elements(0.0, -0.0, 0.0, 0.5)
        from bands in Gen.Elements(BandSets)
        from floor in Gen.Elements(1m, 1.0m, 1m, 2m)
        from later in Gen.Elements(5m, 5.00m)
        from grade in Gen.Elements("B", "B", "B", "A")
        select new AdvicePolicy(version, PolicyDocuments.Standard.Card, new() { LeastUtilization = least }, bands, grade, floor, new() { LaterYears = later });

    [Fact]
    public void Parse_OfAWrittenPolicy_GivesTheSamePolicyAndBytes() => Law.Holds(Any, policy =>
    {
        var written = AdvicePolicyDocument.Write(policy);
        var parsed = AdvicePolicyDocument.Parse(written);
        Assert.Equal(policy, parsed);
        Assert.Equal(policy.GetHashCode(), parsed.GetHashCode());
        Assert.Equal(written, AdvicePolicyDocument.Write(parsed));
        Assert.Empty(policy.DifferencesTo(parsed));
    });

    [Fact]
    public void ContentHash_OfAnyTwoPolicies_IsEqualWhenTheyAre()
    {
        var reached = new Reached();
        var cases = Gen.Frequency(
            (4, from one in Small from other in Small select (one, other)),
            (1, from one in Small select (one, one.WithVersion(one.Version))),
            (1, from one in Any from other in Any select (one, other)));
        Law.Holds(cases, drawn =>
        {
            var (one, other) = drawn;
            var equal = one.Equals(other);
            reached.Note("equal", equal);
            reached.Note("different", !equal);
            Assert.Equal(equal, AdvicePolicyDocument.ContentHash(one) == AdvicePolicyDocument.ContentHash(other));
            Assert.Equal(equal, one.DifferencesTo(other).Count == 0);
            Assert.True(!equal || one.GetHashCode() == other.GetHashCode());
        });
        reached.AtLeast(0.05, "equal", "different");
    }
}
