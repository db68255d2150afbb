namespace UpsellScoring.Scoring;

/// <summary>How many accounts have a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Count">The number of accounts.</param>
public sealed record GradeCount(Grade Grade, int Count)
{
    /// <summary>Name of the grade and count, such as <c>A 12</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Grade.Name} {Count}");
}
