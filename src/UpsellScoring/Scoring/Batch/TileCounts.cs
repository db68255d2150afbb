namespace UpsellScoring.Scoring;

/// <summary>What scoring tiles of accounts counts by the way.</summary>
/// <param name="Scored">Accounts with a score.</param>
/// <param name="Enough">Accounts whose weight is at least the one asked for.</param>
/// <param name="IsInfinite">Whether a value was infinite; then the scores have no meaning.</param>
internal readonly record struct TileCounts(int Scored, int Enough, bool IsInfinite);
