namespace UpsellScoring.Scoring;

/// <summary>How much of a document is read at most.</summary>
/// <param name="MostBytes">The largest document in bytes.</param>
/// <param name="MostDepth">The deepest nesting of objects and lists.</param>
/// <param name="Need">A sentence that says how deep a valid document is, for whoever nested too deep.</param>
internal sealed record JsonLimits(int MostBytes, int MostDepth, string Need);
