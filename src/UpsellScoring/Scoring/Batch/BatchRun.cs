using System.Runtime.ExceptionServices;
using System.Runtime.Intrinsics.X86;

namespace UpsellScoring.Scoring;

/// <summary>Scores pinned columns into pinned buffers, on one thread or several.</summary>
internal sealed unsafe class BatchRun(BatchCard card, ColumnSource* columns, PinnedOutput output, BatchOptions options, int lanes)
{
    /// <summary>Accounts that a thread takes at a time, a whole number of tiles.</summary>
    internal const int ChunkLength = 16_384;

    private const int LineLength = 64;
    private const int ReportedChunks = 64;

    // Columns of so many bytes come from caches that are near enough without being asked.
    private const long NearBytes = 1 << 19;

    private readonly double _leastWeight = card.LeastWeight(options.Ranking);
    private readonly Lock? _progress = options.Progress is null ? null : new();
    private long _done;
    private int _doneChunks;
    private int _next;
    private int _threads;

    /// <summary>Accounts before the first whole cache line of the scores; a chunk of their own, so that all others begin at a line.</summary>
    private int Head => output.StoresPastCaches ? (int)((LineLength - ((nuint)output.Scores % LineLength)) % LineLength / sizeof(double)) : 0;

    private bool IsNear => (long)output.Accounts * card.Factors.Length * sizeof(double) <= NearBytes;

    private int Chunks => 1 + ((output.Accounts - Head + ChunkLength - 1) / ChunkLength);

    internal BatchTally Score()
    {
        _threads = options.MaxDegreeOfParallelism == -1 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        _threads = output.Accounts >= BatchOptions.ParallelFrom ? Math.Min(_threads, Chunks) : 1;
        var tally = NewTally();
        if (_threads == 1)
        {
            Work(tally);
        }
        else
        {
            WorkTogether(tally);
        }

        options.CancellationToken.ThrowIfCancellationRequested();
        return tally;
    }

    private BatchTally NewTally() => new(card.Factors.Length, card.GradeCount);

    private void WorkTogether(BatchTally total)
    {
        try
        {
            Parallel.For(0, _threads, new ParallelOptions { MaxDegreeOfParallelism = _threads }, _ =>
            {
                var tally = NewTally();
                Work(tally);
                lock (total)
                {
                    total.Add(tally);
                }
            });
        }
        catch (AggregateException exception)
        {
            // What a host's curve does wrong is told as one thread would tell it.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private void Work(BatchTally tally)
    {
        var scorer = card.Scorers.Take(lanes);
        scorer.Begin(columns, IsNear, output, _leastWeight, tally);
        while (!options.CancellationToken.IsCancellationRequested && Next() is var chunk && chunk < Chunks)
        {
            var from = chunk == 0 ? 0 : Head + ((chunk - 1) * ChunkLength);
            var to = chunk == 0 ? Head : Math.Min(from + ChunkLength, output.Accounts);
            scorer.Score(from, to);
            Report(to - from);
        }

        if (output.StoresPastCaches && Sse.IsSupported)
        {
            // Once at the end: a fence waits until memory has everything.
            Sse.StoreFence();
        }

        card.Scorers.GiveBack(scorer);
    }

    // One thread alone asks for no more than it has to.
    private int Next() => _threads == 1 ? _next++ : Interlocked.Increment(ref _next) - 1;

    private void Report(int accounts)
    {
        if (options.Progress is not { } progress)
        {
            return;
        }

        lock (_progress!)
        {
            _done += accounts;
            if (++_doneChunks % ReportedChunks == 0 || _done == output.Accounts)
            {
                progress.Report(_done);
            }
        }
    }
}
