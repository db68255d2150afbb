using static UpsellScoring.Pricing.PriceGapClass;

namespace UpsellScoring.Pricing;

/// <summary>The seven ways the trade knows to lower the resistance to a price, as a catalogue.</summary>
/// <remarks>
/// Where the Japanese B2B sales literature names a band for a way, that band stands here: concrete return for considered, staged
/// introduction for careful and large, trial, long-term benefit and instalments for large. It names none for bundle, perk and the
/// comparison with the problem's cost: these stand for every band with a resistance to lower. An easy gap needs none of them: ask for
/// the decision.
/// </remarks>
public static class PriceResponses
{
    /// <summary>Make the value visible: the concrete return, for a large gap the long-term benefit.</summary>
    public static PriceResponse MakeValueVisible { get; } = new("make-value-visible", Considered, Careful, Large);

    /// <summary>Introduce it in small steps (<see cref="StagedPath"/>).</summary>
    public static PriceResponse SmallSteps { get; } = new("small-steps", Careful, Large);

    /// <summary>Offer it as a bundle.</summary>
    public static PriceResponse Bundle { get; } = new("bundle", Considered, Careful, Large);

    /// <summary>Offer a trial.</summary>
    public static PriceResponse Trial { get; } = new("trial", Large);

    /// <summary>Offer payment terms such as instalments.</summary>
    public static PriceResponse PaymentTerms { get; } = new("payment-terms", Large);

    /// <summary>Add a perk that is limited in time or number.</summary>
    public static PriceResponse LimitedPerk { get; } = new("limited-perk", Considered, Careful, Large);

    /// <summary>Compare with what the problem costs (<see cref="Standstill"/>).</summary>
    public static PriceResponse CompareWithProblemCost { get; } = new("compare-with-problem-cost", Considered, Careful, Large);

    /// <summary>All seven, in the order of the literature.</summary>
    public static IReadOnlyList<PriceResponse> All { get; } = Array.AsReadOnly(
        [MakeValueVisible, SmallSteps, Bundle, Trial, PaymentTerms, LimitedPerk, CompareWithProblemCost]);

    /// <summary>The responses that suit a class of price gap.</summary>
    /// <param name="gapClass">The class.</param>
    /// <returns>The suitable ones in the order of <see cref="All"/>; empty where there is no resistance to lower.</returns>
    public static IReadOnlyList<PriceResponse> For(PriceGapClass gapClass) => Array.AsReadOnly(All.Where(response => response.Suits(gapClass)).ToArray());
}
