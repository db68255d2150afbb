namespace UpsellScoring;

/// <summary>A band of the score: from its lower bound (included) up to the lower bound of the next higher grade.</summary>
/// <param name="Name">The name, 1 to 256 characters, unique within the card.</param>
/// <param name="From">The lower bound in points, 0 to 100, included. The lowest grade of a card begins at 0.</param>
/// <remarks>The score itself is compared, not its printed form: 74.96 is printed as 75.0 and is below a grade from 75, and so is 74.99999999999999, which fractional weights can leave where 75 is meant.</remarks>
public sealed record Grade(string Name, double From)
{
    /// <summary>Name and lower bound, such as <c>A from 75</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} from {From}");
}
