using UpsellScoring.Pricing;

namespace BusinessCase;

/// <summary>One plan change and what is assumed about it: everything the figures are made of. Amounts are yen without tax.</summary>
internal sealed record PlanChange
{
    public required string Customer { get; init; }

    public required string Plan { get; init; }

    public required Price CurrentPrice { get; init; }

    public required Price ProposedPrice { get; init; }

    /// <summary>The time looked at, in months.</summary>
    public required int Months { get; init; }

    /// <summary>Hours a month that the customer's staff spend today on the work the plan takes over in part.</summary>
    public required decimal HoursToday { get; init; }

    public required Assumption HoursSaved { get; init; }

    public required Assumption HourlyCost { get; init; }

    public required Assumption SetupCost { get; init; }

    /// <summary>Hours the customer's own staff spend on the introduction.</summary>
    public required Assumption IntroductionHours { get; init; }

    /// <summary>What money must earn elsewhere, a year.</summary>
    public required Assumption DiscountRate { get; init; }

    /// <summary>The probability that part of the introduction has to be repeated.</summary>
    public required double ReworkProbability { get; init; }

    /// <summary>What that would cost.</summary>
    public required decimal ReworkCost { get; init; }

    public static PlanChange Example { get; } = new()
    {
        Customer = "Asagiri Works (fictitious)",
        Plan = "the Team plan",
        CurrentPrice = new(50_000, BillingPeriod.Month, TaxBasis.WithoutTax),
        ProposedPrice = new(65_000, BillingPeriod.Month, TaxBasis.WithoutTax),
        Months = 36,
        HoursToday = 20,
        HoursSaved = new("hours saved a month", "0.#", 4, 7, 10),
        HourlyCost = new("cost of an hour, yen", "N0", 3_500, 4_000, 4_500),
        SetupCost = new("setup and training, yen", "N0", 100_000, 120_000, 180_000),
        IntroductionHours = new("own hours for the introduction", "0.#", 10, 16, 30),
        DiscountRate = new("discount rate a year", "0%", 0.03, 0.05, 0.10),
        ReworkProbability = 0.10,
        ReworkCost = 160_000,
    };
}
