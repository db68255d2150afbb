namespace UpsellScoring.Scoring;

/// <summary>What scoring tiles of accounts finds by the way.</summary>
/// <param name="Scored">The number of accounts with a weight, and so with a score.</param>
/// <param name="Enough">The number of accounts whose weight is at least the one asked for.</param>
/// <param name="HasInfinite">Whether a value was infinite; then the score of its account has no meaning.</param>
internal readonly record struct TileFindings(int Scored, int Enough, bool HasInfinite);
