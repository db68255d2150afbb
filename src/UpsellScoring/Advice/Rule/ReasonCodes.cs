namespace UpsellScoring.Advice;

/// <summary>The stable codes of reasons, beside those of gates, which are <see cref="Gate"/> and the gate's code.</summary>
public static class ReasonCodes
{
    /// <summary>What stands before the code of a gate that fired, as in <c>gate:detractor</c>.</summary>
    public const string Gate = "gate:";

    /// <summary>The grade is one that is proposed to. Figures: <c>points</c>, <c>grade</c>, <c>needed</c>.</summary>
    public const string GradeReached = "grade:reached";

    /// <summary>The grade is below those that are proposed to. Figures: <c>points</c>, <c>grade</c>, <c>needed</c>.</summary>
    public const string GradeBelow = "grade:below";

    /// <summary>The proposal would gain us lifetime value. Figures: <c>gained</c>, <c>before</c>, <c>after</c>.</summary>
    public const string WorthGained = "worth:gained";

    /// <summary>The proposal would gain us nothing, or lose. Figures: <c>gained</c>, <c>before</c>, <c>after</c>.</summary>
    public const string WorthNotGained = "worth:not-gained";

    /// <summary>What the proposal would gain us is unknown. Figure: <c>fetch</c>, where a fact is missing.</summary>
    public const string WorthUnknown = "worth:unknown";

    /// <summary>Our return reaches its floor. Figures: <c>multiple</c>, <c>floor</c>.</summary>
    public const string ReturnReached = "return:reached";

    /// <summary>Our return is below its floor. Figures: <c>multiple</c>, <c>floor</c>.</summary>
    public const string ReturnBelowFloor = "return:below-floor";

    /// <summary>The factor that gives most points. Figures: <c>factor</c>, <c>points</c>.</summary>
    public const string FactorGives = "factor:gives";

    /// <summary>The factor that loses most points. Figures: <c>factor</c>, <c>points</c>.</summary>
    public const string FactorLoses = "factor:loses";

    /// <summary>The price stays as it is.</summary>
    public const string PriceNoChange = "price:no-change";

    /// <summary>A lower price. Figure: <c>gap</c>.</summary>
    public const string PriceLower = "price:lower";

    /// <summary>A price where there was none.</summary>
    public const string PriceFromFree = "price:from-free";

    /// <summary>A longer commitment at the same or a lower unit price. Figure: <c>gap</c>.</summary>
    public const string PriceLongerCommitment = "price:longer-commitment";

    /// <summary>A gap that is decided easily. Figure: <c>gap</c>.</summary>
    public const string PriceEasy = "price:easy";

    /// <summary>A gap that is considered. Figure: <c>gap</c>.</summary>
    public const string PriceConsidered = "price:considered";

    /// <summary>A gap that is considered carefully. Figure: <c>gap</c>.</summary>
    public const string PriceCareful = "price:careful";

    /// <summary>A large gap. Figure: <c>gap</c>.</summary>
    public const string PriceLarge = "price:large";

    /// <summary>The gap lies in the sweet spot. Figures: <c>gap</c>, <c>from</c>, <c>to</c>.</summary>
    public const string PriceSweetSpot = "price:sweet-spot";

    /// <summary>The rise is below the uplift target. Figures: <c>gap</c>, <c>target</c>.</summary>
    public const string PriceBelowTarget = "price:below-target";

    /// <summary>The customer's return in a year. Figures: <c>gain</c>, <c>cost</c>, <c>multiple</c>.</summary>
    public const string CustomerReturn = "customer:return";

    /// <summary>The customer gains without paying more. Figure: <c>gain</c>.</summary>
    public const string CustomerNoCost = "customer:no-cost";
}
