namespace UpsellScoring.Scoring;

/// <summary>What scoring tiles of accounts finds by the way.</summary>
/// <param name="Scored">The number of accounts with a weight, and so with a score, unless some are lost.</param>
/// <param name="Enough">The number of accounts whose weight is at least the one asked for.</param>
/// <param name="HasLost">Whether some account has a weight but no finite score, because a value is infinite or its ramp overflows.</param>
internal readonly record struct TileFindings(int Scored, int Enough, bool HasLost);
