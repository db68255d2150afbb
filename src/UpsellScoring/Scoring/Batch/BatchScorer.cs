using System.Runtime.CompilerServices;

using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>Scores many accounts whose values lie in columns, one value per account and factor. Made by <see cref="Scorecard.BindColumns"/>.</summary>
/// <remarks>
/// The scores are the same bits as those of one account at a time, whatever the machine, its vector units and the number of
/// threads. Immutable; safe to use from several threads when the host's own curves are.
/// </remarks>
public sealed class BatchScorer
{
    // Outputs from 4 MB on are stored past the caches: a smaller one is likely to be read again while it is still there.
    private const int PastCachesFrom = 524_288;

    private const int PinnedTogether = 4;

    private readonly BatchCard _batch;

    internal BatchScorer(Scorecard card) => _batch = card.Compiled.Batch;

    /// <summary>The card the accounts are scored by.</summary>
    public Scorecard Card => _batch.Compiled.Card;

    /// <summary>Scores every account of the columns.</summary>
    /// <param name="columns">One column per factor of the card, in any order, all of the same length.</param>
    /// <param name="output">Buffers as long as the columns; points per factor as long as all columns together.</param>
    /// <param name="options">Threads, progress, cancellation and coverage limit; one thread when null.</param>
    /// <returns>How many accounts are scored, unknown, infinite, thinly known, and of which grade.</returns>
    /// <remarks>Names, lengths and overlaps are checked before anything is written. On one thread, without progress and grades, nothing is allocated once a batch of the card has been scored.</remarks>
    /// <exception cref="ArgumentException">A factor has no column or two, a column belongs to no factor, a length is wrong, or a buffer overlaps another or a column.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1]; part of the buffers may have been written.</exception>
    /// <exception cref="OperationCanceledException">The scoring was cancelled; part of the buffers may have been written.</exception>
    public BatchSummary Score(ReadOnlySpan<FactorColumn> columns, BatchOutput output, BatchOptions? options = null) =>
        Score(columns, output, options, BlockScorers.MostLanes);

    [SkipLocalsInit]
    internal unsafe BatchSummary Score(in ReadOnlySpan<FactorColumn> columns, in BatchOutput output, BatchOptions? options, int lanes)
    {
        var places = stackalloc int[_batch.Factors.Length];
        BatchChecks.Check(_batch.Compiled, columns, output, places);
        options ??= BatchOptions.Default;
        options.CancellationToken.ThrowIfCancellationRequested();
        var sources = stackalloc ColumnSource[columns.Length + PinnedTogether];
        var scorer = _batch.Scorers.Take(lanes);
        Pin(columns, places, sources, 0, output, options, scorer);
        var summary = new BatchSummary(Card, output.Scores.Length, scorer.Tally, graded: !output.Grades.IsEmpty);
        _batch.Scorers.GiveBack(scorer);
        return summary;
    }

    /// <summary>Pins column after column, four in a frame: that costs a fraction of a handle per column.</summary>
    private unsafe void Pin(
        in ReadOnlySpan<FactorColumn> columns, int* places, ColumnSource* sources, int pinned, in BatchOutput output, BatchOptions options, IBlockScorer scorer)
    {
        if (pinned >= columns.Length)
        {
            Run(sources, output, options, scorer);
            return;
        }

        fixed (byte* first = &Start(columns, places, pinned), second = &Start(columns, places, pinned + 1),
               third = &Start(columns, places, pinned + 2), fourth = &Start(columns, places, pinned + 3))
        {
            sources[pinned] = new(first, IsSingle(columns, places, pinned));
            sources[pinned + 1] = new(second, IsSingle(columns, places, pinned + 1));
            sources[pinned + 2] = new(third, IsSingle(columns, places, pinned + 2));
            sources[pinned + 3] = new(fourth, IsSingle(columns, places, pinned + 3));
            Pin(columns, places, sources, pinned + PinnedTogether, output, options, scorer);
        }
    }

    /// <summary>Where a column begins; nowhere when there is none.</summary>
    private static unsafe ref readonly byte Start(in ReadOnlySpan<FactorColumn> columns, int* places, int place) =>
        ref place < columns.Length ? ref columns[places[place]].Start : ref Unsafe.NullRef<byte>();

    private static unsafe bool IsSingle(in ReadOnlySpan<FactorColumn> columns, int* places, int place) => place < columns.Length && columns[places[place]].IsSingle;

    private unsafe void Run(ColumnSource* sources, in BatchOutput output, BatchOptions options, IBlockScorer scorer)
    {
        fixed (double* scores = output.Scores, coverage = output.Coverage, points = output.Points)
        fixed (byte* grades = output.Grades)
        {
            var pinned = new PinnedOutput
            {
                Accounts = output.Scores.Length,
                Scores = scores,
                StoresPastCaches = output.Scores.Length >= PastCachesFrom && (nuint)scores % sizeof(double) == 0,
                Grades = grades,
                Coverage = coverage,
                Points = points,
            };
            BatchChecks.CheckApart(_batch.Compiled, sources, &pinned);
            BatchRun.Score(_batch, sources, &pinned, options, scorer);
        }
    }
}
