using System.Threading.Channels;

namespace CrmHost.Batches;

/// <summary>Starts, watches and stops the one batch there can be at a time.</summary>
internal sealed class BatchControl(TimeProvider clock) : IDisposable
{
    private readonly Channel<DateOnly> _asked = Channel.CreateUnbounded<DateOnly>();
    private readonly Lock _lock = new();
    private BatchProgress? _progress;
    private CancellationTokenSource? _stop;

    /// <summary>The batch under way; <see langword="null"/> when there is none.</summary>
    public BatchProgress? Progress { get { lock (_lock) { return _progress; } } }

    /// <summary>How the last one ended since the host started.</summary>
    public BatchEnd? Last { get; private set; }

    /// <summary>Asks for a batch; false when one is under way.</summary>
    public bool TryStart(DateOnly asOf)
    {
        lock (_lock)
        {
            if (_progress is not null)
            {
                return false;
            }

            _progress = new BatchProgress(asOf, clock.GetUtcNow().UtcDateTime);
            _stop = new CancellationTokenSource();
            return _asked.Writer.TryWrite(asOf);
        }
    }

    /// <summary>Asks the batch to stop; false when there is none. It ends between two accounts, and its results are dropped.</summary>
    public bool TryCancel()
    {
        lock (_lock)
        {
            _stop?.Cancel();
            return _stop is not null;
        }
    }

    /// <summary>Waits until a batch is asked for; the token stops that batch.</summary>
    public async Task<(BatchProgress Progress, CancellationToken Stop)> NextAsync(CancellationToken cancellation)
    {
        await _asked.Reader.ReadAsync(cancellation);
        lock (_lock)
        {
            return (_progress!, _stop!.Token);
        }
    }

    /// <summary>Says how the batch ended.</summary>
    public void End(BatchEnd end)
    {
        lock (_lock)
        {
            Last = end;
            _stop?.Dispose();
            (_progress, _stop) = (null, null);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stop?.Dispose();
}
