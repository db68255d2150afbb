using System.Text.Json.Serialization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>
/// Turns points into a probability of acceptance, for the scorecard and the kind of proposal it was fitted to: with another card's points
/// it means nothing. Small immutable data that a host can store; equal by content.
/// </summary>
/// <remarks>
/// Made by <see cref="AcceptanceFit.Of"/>. The framework's JSON serializer writes and reads it as this type, the kind in the member
/// <c>method</c>; what was changed into something impossible is refused. More points never mean a lower probability.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(PlattModel), "platt")]
[JsonDerivedType(typeof(IsotonicModel), "isotonic")]
public abstract record AcceptanceModel
{
    private protected AcceptanceModel()
    {
    }

    /// <summary>How many accepted and refused proposals it was fitted to.</summary>
    [JsonIgnore]
    public abstract int Answered { get; }

    /// <summary>The probability of acceptance for a score.</summary>
    /// <param name="points">The points of the same scorecard; NaN when there is no score.</param>
    /// <param name="confidence">The confidence of the interval, in (0, 1), both excluded.</param>
    /// <returns>The estimate with its interval; without a score none. Beyond the scores it was fitted to, that of the nearest one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The points are infinite, or the confidence is not in (0, 1).</exception>
    public AcceptanceEstimate Evaluate(double points, double confidence = 0.95)
    {
        var z = NormalQuantile.TwoSided(confidence);
        return double.IsNaN(points) ? default : Estimate(OutcomeGuard.Finite(points, nameof(points), "Give NaN when there is no score."), z);
    }

    /// <summary>The model's own data.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public abstract override string ToString();

    internal abstract double ProbabilityOf(double points);

    private protected abstract AcceptanceEstimate Estimate(double points, double z);
}
