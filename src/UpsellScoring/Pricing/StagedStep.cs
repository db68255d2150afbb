namespace UpsellScoring.Pricing;

/// <summary>One step of a staged path.</summary>
public sealed record StagedStep
{
    internal StagedStep(Price price, decimal ratio) => (Price, Ratio) = (price, ratio);

    /// <summary>The price of this step: a multiple of the unit, the last step exactly the target.</summary>
    public Price Price { get; }

    /// <summary>The gap to the step before, above 0: 0.3 for 30 %.</summary>
    public decimal Ratio { get; }

    /// <summary>Price and rise in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Price} ({Ratio:+0.0%;-0.0%;0.0%})");
}
