namespace UpsellScoring;

/// <summary>How a batch is scored. None of it changes a score.</summary>
public sealed record BatchOptions
{
    /// <summary>From so many accounts on several threads are used, where allowed: below, starting them costs more than it gains.</summary>
    public const int ParallelFrom = 65_536;

    private readonly int _maxDegreeOfParallelism = 1;

    /// <summary>The defaults: one thread, coverage limit 60 %.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>
    /// The most threads at work, from 1; 1 by default, -1 for as many as there are processors. Used from
    /// <see cref="ParallelFrom"/> accounts on; ignored for sequences of accounts, which are read one after the other.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither -1 nor at least 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get => _maxDegreeOfParallelism;
        init => _maxDegreeOfParallelism = value is -1 or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(MaxDegreeOfParallelism), value, "The most threads are 1 or more, or -1 for as many as there are processors.");
    }

    /// <summary>Ends the scoring early by an <see cref="OperationCanceledException"/>; what the buffers then hold has no meaning.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Is told the number of accounts done, rising, about every million and at the end; by the threads at work, one at a time. Null for none.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>Which coverage is enough; only <see cref="BatchSummary.BelowCoverageLimit"/> depends on it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Scoring.RankingOptions Ranking
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Ranking));
    } = Scoring.RankingOptions.Default;

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"threads {MaxDegreeOfParallelism}, {Ranking}");
}
