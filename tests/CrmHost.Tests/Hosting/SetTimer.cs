namespace CrmHost.Tests.Hosting;

/// <summary>A timer of a clock that is moved by hand; it fires once.</summary>
internal sealed class SetTimer(SetClock clock, Action fire) : ITimer
{
    public DateTimeOffset? Due { get; private set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
        return true;
    }

    public void Fire()
    {
        Due = null;
        fire();
    }

    public void Dispose() => Due = null;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
