namespace CrmHost;

/// <summary>What the host reads from its clock. The library has none: it is told the day.</summary>
internal static class Clock
{
    extension(TimeProvider clock)
    {
        public DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }
}
