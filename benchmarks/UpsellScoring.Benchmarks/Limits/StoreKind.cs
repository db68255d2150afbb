namespace UpsellScoring.Benchmarks.Limits;

/// <summary>How results are written.</summary>
internal enum StoreKind
{
    /// <summary>Through the caches.</summary>
    Normal,

    /// <summary>Past the caches: the target's lines are not read before they are written.</summary>
    Streamed,
}
