namespace UpsellScoring.Scoring;

/// <summary>The counts of one thread; sums of whole numbers, so that the order in which threads end does not matter.</summary>
internal sealed class BatchTally(int factors, int grades)
{
    private const int MostListed = 1000;

    internal int WithoutScore { get; set; }

    internal int BelowLimit { get; set; }

    internal int Infinite { get; set; }

    internal int Broken { get; private set; }

    internal int[] Infinities { get; } = new int[factors];

    /// <summary>Per grade but the lowest: how many scores reach it.</summary>
    internal int[] Reaching { get; } = new int[grades - 1];

    internal List<BrokenPlace> BrokenAccounts { get; } = [];

    /// <summary>How many accounts have this grade.</summary>
    internal int Grade(int place, int scored) =>
        (place == Reaching.Length ? scored : Reaching[place]) - (place == 0 ? 0 : Reaching[place - 1]);

    internal void AddBroken(int index, string? factor, string cause)
    {
        Broken++;
        if (BrokenAccounts.Count < MostListed)
        {
            BrokenAccounts.Add(new(index, factor, cause));
        }
    }

    internal void Add(BatchTally other)
    {
        WithoutScore += other.WithoutScore;
        BelowLimit += other.BelowLimit;
        Infinite += other.Infinite;
        for (var i = 0; i < Infinities.Length; i++)
        {
            Infinities[i] += other.Infinities[i];
        }

        for (var i = 0; i < Reaching.Length; i++)
        {
            Reaching[i] += other.Reaching[i];
        }
    }
}
