namespace CrmHost.Tests.Hosting;

/// <summary>A clock that stands still until it is moved; what waits for it goes on when its time has come.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<SetTimer> _timers = [];
    private DateTimeOffset _now = now;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How many wait for it.</summary>
    public int Waiting { get { lock (_lock) { return _timers.Count(timer => timer.Due is not null); } } }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() { lock (_lock) { return _now; } }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        SetTimer timer = new(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void MoveTo(DateTimeOffset now)
    {
        List<SetTimer> due;
        lock (_lock)
        {
            _now = now;
            due = [.. _timers.Where(timer => timer.Due <= now)];
        }

        due.ForEach(timer => timer.Fire());
    }
}
