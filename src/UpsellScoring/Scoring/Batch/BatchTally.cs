namespace UpsellScoring.Scoring;

/// <summary>The counts of one thread: whole numbers, so that the order in which threads end does not matter. Kept and used again.</summary>
internal sealed class BatchTally(int factors, int grades)
{
    private const int MostListed = 1000;

    internal int Scored { get; set; }

    internal int BelowLimit { get; set; }

    internal int Infinite { get; set; }

    internal int Broken { get; private set; }

    internal int[] Infinities { get; } = new int[factors];

    /// <summary>How many scores reach each bound between two grades, from the lowest bound.</summary>
    internal int[] Reaching { get; } = new int[grades - 1];

    /// <summary>The first broken accounts; null when there is none.</summary>
    internal List<BrokenPlace>? BrokenAccounts { get; private set; }

    internal void Clear()
    {
        if (Infinite > 0)
        {
            Array.Clear(Infinities);
        }

        Scored = BelowLimit = Infinite = Broken = 0;
        BrokenAccounts = null;
        Array.Clear(Reaching);
    }

    /// <summary>How many accounts have the grade at this place of the card.</summary>
    internal int Grade(int place)
    {
        var bound = Reaching.Length - 1 - place;
        return (bound < 0 ? Scored : Reaching[bound]) - (place == 0 ? 0 : Reaching[bound + 1]);
    }

    internal void AddBroken(int index, string? factor, string cause)
    {
        Broken++;
        BrokenAccounts ??= [];
        if (BrokenAccounts.Count < MostListed)
        {
            BrokenAccounts.Add(new(index, factor, cause));
        }
    }

    internal void Add(BatchTally other)
    {
        Scored += other.Scored;
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
