using CrmHost.Accounts;
using UpsellScoring.Advice;

namespace CrmHost.Seeding;

/// <summary>What would be offered to one invented account, in whole numbers.</summary>
internal sealed record OfferFacts(OfferKind Kind, int CurrentPrice, int ProposedPrice, int MarginPercent, int ChurnPercent, int ChurnAfterPercent, int OurCost, int CustomerGain)
{
    private const int PriceUnit = 500;
    private const int MonthsPerYear = 12;
    private const int LeastChurn = 2;
    private const int PlanGapFrom = 20;

    private static readonly OfferKind HigherPlan = new("Pro plan", ProposalKind.HigherPlan, ["analytics", "integration"], 12, 66);

    private static readonly OfferKind[] AddOns =
    [
        new("Analytics option", ProposalKind.MoreFunctions, ["analytics"], 8, 30),
        new("More seats", ProposalKind.LargerQuantity, ["capacity"], 5, 40),
        new("Security check", ProposalKind.CrossSell, ["security"], 10, 35),
    ];

    /// <summary>The names of all offers.</summary>
    public static IReadOnlyList<string> Names { get; } = [HigherPlan.Name, .. AddOns.Select(offer => offer.Name)];

    /// <summary>Draws an offer: a higher plan for those whose plan lacks much, an add-on for the others; most churn less with it, some more.</summary>
    public static OfferFacts Draw(SplitMix64 random, SizeFacts size)
    {
        OfferKind kind = size.GrowthGapPercent >= PlanGapFrom ? HigherPlan : random.Pick(AddOns);
        int current = size.ContractValue / MonthsPerYear;
        int rise = kind.LeastRise + random.Below(kind.MostRise - kind.LeastRise + 1);
        int proposed = (int)Math.Ceiling(current * (100L + rise) / (100m * PriceUnit)) * PriceUnit;
        int churn = 6 + random.Below(25);
        return new OfferFacts(
            kind,
            current,
            proposed,
            MarginPercent: 50 + random.Below(31),
            churn,
            ChurnAfterPercent: Math.Max(churn + 1 - random.Below(8), LeastChurn),
            OurCost: current * (1 + random.Below(8)) / 1_000 * 1_000,
            CustomerGain: (proposed - current) * MonthsPerYear * (4 + random.Below(23)) / 10);
    }

    /// <summary>As the CRM keeps it: what it is, is known; what it costs and brings need not be.</summary>
    public CrmOffer ToOffer(AccountGenerator generator) => new()
    {
        Name = Kind.Name,
        Kind = Kind.Kind,
        Serves = [.. Kind.Serves],
        CurrentPrice = generator.Known<decimal>(CurrentPrice),
        ProposedPrice = generator.Known<decimal>(ProposedPrice),
        GrossMargin = generator.Known(MarginPercent / 100.0),
        Churn = generator.Known(ChurnPercent / 100.0),
        ChurnAfter = generator.Known(ChurnAfterPercent / 100.0),
        OurCost = generator.Known<decimal>(OurCost),
        CustomerGain = generator.Known<decimal>(CustomerGain),
    };
}
