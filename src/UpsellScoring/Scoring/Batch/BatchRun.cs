using System.Runtime.ExceptionServices;

namespace UpsellScoring.Scoring;

/// <summary>Scores pinned columns into pinned buffers, on one thread or several.</summary>
internal sealed unsafe class BatchRun(BatchCard card, ColumnSource[] columns, PinnedOutput output, BatchOptions options, int lanes)
{
    /// <summary>Accounts that a thread takes at a time, a whole number of tiles.</summary>
    internal const int ChunkLength = 4096;

    private const int LineLength = 64;
    private const int ReportedChunks = 256;

    private readonly Lock _progress = new();
    private readonly double _leastWeight = card.LeastWeight(options.Ranking);
    private long _done;
    private int _doneChunks;
    private int _next;

    /// <summary>Accounts before the first whole cache line of the scores; a chunk of their own, so that all others begin at a line.</summary>
    private int Head => output.StoresPastCaches ? (int)((LineLength - ((nuint)output.Scores % LineLength)) % LineLength / sizeof(double)) : 0;

    private int Chunks => 1 + ((output.Accounts - Head + ChunkLength - 1) / ChunkLength);

    internal BatchTally Score()
    {
        var threads = options.MaxDegreeOfParallelism == -1 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        threads = output.Accounts >= BatchOptions.ParallelFrom ? Math.Min(threads, Chunks) : 1;
        var tally = new BatchTally(columns.Length, card.Compiled.Card.Grades.Count);
        if (threads == 1)
        {
            Work(tally);
        }
        else
        {
            WorkTogether(threads, tally);
        }

        options.CancellationToken.ThrowIfCancellationRequested();
        return tally;
    }

    private void WorkTogether(int threads, BatchTally total)
    {
        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => Work(total));
        }
        catch (AggregateException exception)
        {
            // What a host's curve does wrong is told as one thread would tell it.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private void Work(BatchTally total)
    {
        using var scorer = BlockScorers.Create(lanes, card, columns, output, _leastWeight);
        while (!options.CancellationToken.IsCancellationRequested && Interlocked.Increment(ref _next) - 1 is var chunk && chunk < Chunks)
        {
            var from = chunk == 0 ? 0 : Head + ((chunk - 1) * ChunkLength);
            var to = chunk == 0 ? Head : Math.Min(from + ChunkLength, output.Accounts);
            scorer.Score(from, to);
            Report(to - from);
        }

        lock (total)
        {
            total.Add(scorer.Tally);
        }
    }

    private void Report(int accounts)
    {
        if (options.Progress is not { } progress)
        {
            return;
        }

        lock (_progress)
        {
            _done += accounts;
            if (++_doneChunks % ReportedChunks == 0 || _done == output.Accounts)
            {
                progress.Report(_done);
            }
        }
    }
}
