namespace UpsellScoring.Scoring;

/// <summary>What scores runs of accounts on one thread, whatever its number of lanes.</summary>
internal interface IBlockScorer
{
    /// <summary>The number of lanes.</summary>
    int Lanes { get; }

    /// <summary>Makes ready for other columns. They and the buffers stay where they are until the last run is scored.</summary>
    void Begin(BlockSource source, PinnedOutput output, double leastWeight, BatchTally tally);

    /// <summary>Scores the accounts from <paramref name="from"/> up to below <paramref name="to"/>.</summary>
    void Score(int from, int to);
}
