namespace UpsellScoring;

/// <summary>One thing that counts: a name, a weight, a curve, and what to do when its value is unknown.</summary>
/// <param name="Name">The name, 1 to 256 characters, unique within the card: readers, reasons and documents refer to it.</param>
/// <param name="Weight">The weight in percent points, from 10^-12 to 100; the weights of a card sum to 100.</param>
/// <param name="Curve">Turns the raw value into a utility in [0, 1]: one of <see cref="Curves"/> or a host's own.</param>
/// <param name="Unknown">What is done when the value is unknown; by default the factor is left out.</param>
/// <remarks>A factor is checked together with the card it goes into. For the five factors of the trade's literature see <see cref="Factors"/>.</remarks>
public sealed record Factor(string Name, double Weight, ICurve Curve, UnknownRule Unknown = default)
{
    /// <summary>Name, weight, curve and rule, such as <c>tenure: weight 15, linear(from 0, to 24), unknown: leave out</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: weight {Weight}, {Curve}, unknown: {Unknown}");
}
