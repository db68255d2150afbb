namespace QuickStart.Generator;

/// <summary>What would be offered to one invented customer, in whole numbers.</summary>
/// <param name="Offer">What it is.</param>
/// <param name="CurrentPrice">Yen a month.</param>
/// <param name="ProposedPrice">Yen a month.</param>
/// <param name="MarginPercent">50 to 80.</param>
/// <param name="ChurnPercent">6 to 30, a year.</param>
/// <param name="ChurnAfterPercent">2 to 31, a year.</param>
/// <param name="OurCost">Yen, once.</param>
/// <param name="CustomerGain">Yen a year.</param>
internal sealed record ProposalFacts(
    OfferFacts Offer, int CurrentPrice, int ProposedPrice, int MarginPercent, int ChurnPercent, int ChurnAfterPercent, int OurCost, int CustomerGain)
{
    private const int PriceUnit = 500;
    private const int MonthsPerYear = 12;
    private const int LeastChurn = 2;
    private const int PlanGapFrom = 20;

    /// <summary>Draws a proposal: a higher plan for those whose plan lacks much, an add-on for the others; most lose fewer customers, some more.</summary>
    public static ProposalFacts Draw(SplitMix64 random, CustomerFacts customer)
    {
        OfferFacts offer = customer.GrowthGapPercent >= PlanGapFrom ? OfferFacts.HigherPlan : random.Pick(OfferFacts.AddOns);
        int current = customer.ContractValue / MonthsPerYear;
        int rise = offer.LeastRise + random.Below(offer.MostRise - offer.LeastRise + 1);
        int proposed = (int)Math.Ceiling(current * (100L + rise) / (100m * PriceUnit)) * PriceUnit;
        int churn = 6 + random.Below(25);
        return new ProposalFacts(
            offer,
            current,
            proposed,
            MarginPercent: 50 + random.Below(31),
            churn,
            ChurnAfterPercent: Math.Max(churn + 1 - random.Below(8), LeastChurn),
            OurCost: current * (1 + random.Below(8)) / 1_000 * 1_000,
            CustomerGain: (proposed - current) * MonthsPerYear * (4 + random.Below(23)) / 10);
    }
}
