namespace UpsellScoring.Scoring;

/// <summary>One of the best scores of a batch.</summary>
/// <param name="Place">Its place, from 1.</param>
/// <param name="Index">The place of the account in the columns, from 0.</param>
/// <param name="Points">The score in points, 0 to 100.</param>
public sealed record ScorePlace(int Place, int Index, double Points)
{
    /// <summary>Place, account and points with one decimal.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Place}. account {Index}: {Points:0.0}");
}
