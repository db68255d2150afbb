namespace UpsellScoring.Scoring;

/// <summary>How many accounts have a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Count">The number of accounts.</param>
public sealed record GradeCount(Grade Grade, int Count);
