namespace CrmHost.Batches;

/// <summary>How far a batch is. Written by the batch, read by whoever asks.</summary>
internal sealed class BatchProgress(DateOnly asOf, DateTime startedAt)
{
    private volatile BatchPhase _phase = BatchPhase.Starting;
    private volatile int _done;
    private volatile int _total;

    public DateOnly AsOf { get; } = asOf;

    public DateTime StartedAt { get; } = startedAt;

    public BatchPhase Phase => _phase;

    public int Done => _done;

    public int Total => _total;

    public void Begin(BatchPhase phase, int total) => (_done, _total, _phase) = (0, total, phase);

    public void Add(int count) => _done += count;
}
