using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Laws;

internal static partial class Generate
{
    internal static PriceBands[] BandSets { get; } =
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

    /// <summary>Any policy over any card that can be written.</summary>
    internal static Gen<AdvicePolicy> Policy =>
        from drawn in WritableCard
        from gates in GateNumbers
        from bands in Gen.Elements(BandSets)
        from grade in Gen.Elements(drawn.Card.Grades.ToArray())
        from multiples in Multiple.ArrayOf(3)
        from version in Gen.Elements("2026-04", "2026", "true", "方針", "a \"b\" \\ c")
        select new AdvicePolicy(version, drawn.Card, gates, bands, grade.Name, multiples[0], new ProgramTargets { FirstYear = multiples[1], LaterYears = multiples[2] });

    private static Gen<GateOptions> GateNumbers =>
        from highestDetractor in Gen.Choose(0, 9)
        from ratingMonths in Gen.Choose(1, GateOptions.MostMonths)
        from days in Gen.Choose(0, GateOptions.MostDays).ArrayOf(2)
        from choice in Gen.Choose(0, GateOptions.MostMonths)
        from temperature in Gen.Choose(1, GateOptions.MostDays)
        from shares in Utility.ArrayOf(2)
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

    private static Gen<decimal> Multiple => from whole in Gen.Choose(0, 1000) from decimals in Gen.Choose(0, 1_000_000_000) select whole + (decimals / 10_000_000_000m);
}
