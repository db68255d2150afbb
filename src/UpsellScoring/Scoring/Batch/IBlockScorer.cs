namespace UpsellScoring.Scoring;

/// <summary>What scores runs of accounts on one thread, whatever its number of lanes.</summary>
internal unsafe interface IBlockScorer
{
    /// <summary>The number of lanes.</summary>
    int Lanes { get; }

    /// <summary>The counts since it was made ready.</summary>
    BatchTally Tally { get; }

    /// <summary>Makes ready for other columns. They and the buffers stay where they are until the last run is scored.</summary>
    /// <param name="columns">The columns in card order.</param>
    /// <param name="areNear">Whether the caches hold the columns already.</param>
    /// <param name="output">The buffers.</param>
    /// <param name="leastWeight">The weight from which on an account counts as known well enough.</param>
    void Begin(ColumnSource* columns, bool areNear, PinnedOutput* output, double leastWeight);

    /// <summary>Scores the accounts from <paramref name="from"/> up to below <paramref name="to"/>.</summary>
    void Score(int from, int to);
}
