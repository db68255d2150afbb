namespace UpsellScoring.Scoring;

/// <summary>Tells a host how many accounts are done, one thread at a time.</summary>
internal sealed class BatchProgress(IProgress<long> progress, int accounts)
{
    private const int ReportedChunks = 64;

    private readonly Lock _lock = new();
    private long _done;
    private int _chunks;

    internal void Add(int done)
    {
        lock (_lock)
        {
            _done += done;
            if (++_chunks % ReportedChunks == 0 || _done == accounts)
            {
                progress.Report(_done);
            }
        }
    }
}
