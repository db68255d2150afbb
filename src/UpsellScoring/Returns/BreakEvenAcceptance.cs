using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>The share of offers that must be accepted so that offering pays: <c>cost per offer / gain per acceptance</c>.</summary>
public sealed record BreakEvenAcceptance
{
    private readonly decimal _costPerOffer;
    private readonly decimal _gainPerAcceptance;

    /// <summary>A break-even acceptance.</summary>
    /// <param name="costPerOffer">What one offer costs, accepted or not, 0 to 10^15 with at most 10 decimals.</param>
    /// <param name="gainPerAcceptance">What one acceptance gains before the cost of the offer, |x| &lt;= 10^15; 0 or negative when it gains nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range.</exception>
    public BreakEvenAcceptance(decimal costPerOffer, decimal gainPerAcceptance) =>
        (_costPerOffer, _gainPerAcceptance) = (Guard.Amount(costPerOffer, least: 0), Guard.Amount(gainPerAcceptance));

    /// <summary>What one offer costs in money, 0 to 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public decimal CostPerOffer
    {
        get => _costPerOffer;
        init => _costPerOffer = Guard.Amount(value, least: 0, parameter: nameof(CostPerOffer));
    }

    /// <summary>What one acceptance gains in money before the cost of the offer, |x| &lt;= 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public decimal GainPerAcceptance
    {
        get => _gainPerAcceptance;
        init => _gainPerAcceptance = Guard.Amount(value, parameter: nameof(GainPerAcceptance));
    }

    /// <summary>Out of reach when even accepting every offer does not cover the cost, or an acceptance gains nothing.</summary>
    public BreakEvenOutcome Outcome => _gainPerAcceptance > 0 && _costPerOffer <= _gainPerAcceptance ? BreakEvenOutcome.WithinReach : BreakEvenOutcome.OutOfReach;

    /// <summary>The share of offers to be accepted, 0 to 1, both possible; null when out of reach.</summary>
    public decimal? Rate => Outcome == BreakEvenOutcome.WithinReach ? _costPerOffer / _gainPerAcceptance : null;

    /// <summary>Cost, gain and rate in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"cost {CostPerOffer} per offer, gain {GainPerAcceptance} per acceptance: ") + (Rate is { } rate ? FormattableString.Invariant($"break even at {rate:0.0%}") : "break even out of reach");
}
