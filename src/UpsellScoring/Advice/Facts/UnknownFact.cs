namespace UpsellScoring.Advice;

/// <summary>A fact nobody knows, and what hangs on it.</summary>
public sealed record UnknownFact
{
    internal UnknownFact(string name, double? points, IReadOnlyList<string> uncheckedGates) => (Name, Points, UncheckedGates) = (name, points, uncheckedGates);

    /// <summary>The name of the fact: a factor of the card, or one of <see cref="FactNames"/>.</summary>
    public string Name { get; }

    /// <summary>The points of the score that hang on it, 0 to 100; null when it is not a factor.</summary>
    public double? Points { get; }

    /// <summary>The codes of the gates that could not be checked without it.</summary>
    public IReadOnlyList<string> UncheckedGates { get; }

    /// <summary>The fact in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Name
        + (Points is { } points ? FormattableString.Invariant($", {points:0.0} points") : "")
        + (UncheckedGates.Count > 0 ? $", unchecked: {string.Join(", ", UncheckedGates)}" : "");
}
