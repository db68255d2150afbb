namespace UpsellScoring.Scoring;

/// <summary>The pinned buffers of a batch; null where nothing is wanted.</summary>
internal readonly unsafe struct PinnedOutput
{
    internal required int Accounts { get; init; }

    internal required double* Scores { get; init; }

    internal byte* Grades { get; init; }

    internal double* Coverage { get; init; }

    internal double* Points { get; init; }

    /// <summary>Whether scores are stored past the caches where they can be.</summary>
    internal bool StoresPastCaches { get; init; }

    /// <summary>Whether more than the scores is wanted.</summary>
    internal bool IsDetailed => Grades != null || Coverage != null || Points != null;
}
