namespace UpsellScoring.Scoring;

/// <summary>What scores runs of accounts on one thread, whatever its number of lanes.</summary>
internal interface IBlockScorer : IDisposable
{
    /// <summary>What was counted.</summary>
    BatchTally Tally { get; }

    /// <summary>Scores the accounts from <paramref name="from"/> up to below <paramref name="to"/>.</summary>
    void Score(int from, int to);
}
