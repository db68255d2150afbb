using System.Runtime.ExceptionServices;
using System.Runtime.Intrinsics.X86;

namespace UpsellScoring.Scoring;

/// <summary>Scores pinned columns into pinned buffers, on one thread or several.</summary>
internal static unsafe class BatchRun
{
    /// <summary>Accounts that a thread takes at a time, a whole number of tiles.</summary>
    internal const int ChunkLength = 16_384;

    private const int LineLength = 64;

    // Columns of so many bytes stay in near caches, so that memory need not be asked far ahead.
    private const long NearBytes = 1 << 19;

    /// <summary>Scores all accounts.</summary>
    /// <param name="card">The card.</param>
    /// <param name="columns">The columns in card order.</param>
    /// <param name="output">The buffers.</param>
    /// <param name="options">Threads, progress, cancellation and coverage limit.</param>
    /// <param name="scorer">The scorer of the calling thread; at the end it has the counts of all.</param>
    internal static void Score(BatchCard card, ColumnSource* columns, PinnedOutput* output, BatchOptions options, IBlockScorer scorer)
    {
        var progress = options.Progress is null ? null : new BatchProgress(options.Progress, output->Accounts);
        var threads = options.MaxDegreeOfParallelism == -1 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        Begin(card, columns, output, options, scorer);
        if (threads == 1 || output->Accounts < BatchOptions.ParallelFrom)
        {
            for (var chunk = 0; ScoreChunk(chunk, scorer, output, options, progress); chunk++)
            {
            }

            End(output);
        }
        else
        {
            ScoreTogether(card, columns, output, options, progress, scorer, Math.Min(threads, (output->Accounts / ChunkLength) + 1));
        }

        options.CancellationToken.ThrowIfCancellationRequested();
    }

    private static void ScoreTogether(
        BatchCard card, ColumnSource* columns, PinnedOutput* output, BatchOptions options, BatchProgress? progress, IBlockScorer total, int threads)
    {
        var next = -1;
        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
            {
                var scorer = card.Scorers.Take(total.Lanes);
                Begin(card, columns, output, options, scorer);
                while (ScoreChunk(Interlocked.Increment(ref next), scorer, output, options, progress))
                {
                }

                End(output);
                lock (total)
                {
                    total.Tally.Add(scorer.Tally);
                }

                card.Scorers.GiveBack(scorer);
            });
        }
        catch (AggregateException exception)
        {
            // What a host's curve does wrong is told as one thread would tell it.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private static void Begin(BatchCard card, ColumnSource* columns, PinnedOutput* output, BatchOptions options, IBlockScorer scorer)
    {
        var areNear = (long)output->Accounts * card.Factors.Length * sizeof(double) <= NearBytes;
        scorer.Begin(columns, areNear, output, card.LeastWeight(options.Ranking));
    }

    /// <summary>Scores one chunk; false when there is none, or nothing is to be scored any more.</summary>
    private static bool ScoreChunk(int chunk, IBlockScorer scorer, PinnedOutput* output, BatchOptions options, BatchProgress? progress)
    {
        // Stored past the caches, every chunk but the first begins at a cache line.
        var offset = output->StoresPastCaches ? (long)((nuint)output->Scores % LineLength / sizeof(double)) : 0;
        var from = Math.Max(((long)chunk * ChunkLength) - offset, 0);
        if (from >= output->Accounts || options.CancellationToken.IsCancellationRequested)
        {
            return false;
        }

        var to = Math.Min((((long)chunk + 1) * ChunkLength) - offset, output->Accounts);
        scorer.Score((int)from, (int)to);
        progress?.Add((int)(to - from));
        return true;
    }

    private static void End(PinnedOutput* output)
    {
        if (output->StoresPastCaches && Sse.IsSupported)
        {
            // Once at the end: a fence waits until memory has everything.
            Sse.StoreFence();
        }
    }
}
