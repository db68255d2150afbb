namespace UpsellScoring.Scoring;

/// <summary>The rounded points of one factor.</summary>
/// <param name="Name">The name of the factor.</param>
/// <param name="Points">Its points; null when there is no score.</param>
public sealed record RoundedFactor(string Name, decimal? Points);
