namespace UpsellScoring.Advice;

/// <summary>
/// The numbers of the gates, each declared once: reader, writer, schema and difference of a policy follow this table. The ranges are
/// those of <see cref="GateOptions"/>, which checks them again.
/// </summary>
internal static class GateNumbers
{
    internal static IReadOnlyList<GateNumber> All { get; } =
    [
        Whole(
            "highestDetractor", GateUnit.Rating, 0, 9, "The highest rating of a detractor, included.", "The highest rating of a detractor is",
            gates => gates.HighestDetractor, (gates, value) => gates with { HighestDetractor = value }),
        Whole(
            "ratingMonths", GateUnit.Months, 1, GateOptions.MostMonths, "How many months a dated rating counts.", "A dated rating counts for",
            gates => gates.RatingMonths, (gates, value) => gates with { RatingMonths = value }),
        Whole(
            "offerCoolDownDays", GateUnit.Days, 0, GateOptions.MostDays, "Days after its answer before the same offer is proposed again; 0 for at once.", "After its answer the same offer rests for",
            gates => gates.OfferCoolDownDays, (gates, value) => gates with { OfferCoolDownDays = value }),
        Whole(
            "accountCoolDownDays", GateUnit.Days, 0, GateOptions.MostDays, "Days after any proposal or answer before anything is proposed to the account again; 0 for at once.", "After any proposal or answer the account rests for",
            gates => gates.AccountCoolDownDays, (gates, value) => gates with { AccountCoolDownDays = value }),
        Whole(
            "deliberateChoiceMonths", GateUnit.Months, 0, GateOptions.MostMonths, "How many months a deliberate choice of plan is respected; 0 for not at all.", "A deliberate choice of plan is respected for",
            gates => gates.DeliberateChoiceMonths, (gates, value) => gates with { DeliberateChoiceMonths = value }),
        new(
            "leastUtilization", GateUnit.Share, 0, 1, "The utilization below which adoption comes first; 0 for never.", "Adoption comes first below a utilization of",
            gates => gates.LeastUtilization, (gates, value) => gates with { LeastUtilization = value }),
        Whole(
            "temperatureDays", GateUnit.Days, 1, GateOptions.MostDays, "How many days a temperature says something.", "A temperature says something for",
            gates => gates.TemperatureDays, (gates, value) => gates with { TemperatureDays = value }),
        new(
            "leastCoverage", GateUnit.Share, 0, 1, "The least share of the score's weight that must be known, included; 0 for none.", "The least coverage of a score is",
            gates => gates.LeastCoverage, (gates, value) => gates with { LeastCoverage = value }),
    ];

    private static GateNumber Whole(
        string name, GateUnit unit, int least, int greatest, string meaning, string words, Func<GateOptions, int> get, Func<GateOptions, int, GateOptions> with) =>
        new(name, unit, least, greatest, meaning, words, gates => get(gates), (gates, value) => with(gates, (int)value));
}
