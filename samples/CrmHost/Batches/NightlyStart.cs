using CrmHost.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmHost.Batches;

/// <summary>Asks for a batch every night, and for the first one when the host starts without results.</summary>
internal sealed class NightlyStart(BatchControl control, IDbContextFactory<CrmContext> contexts, IOptions<NightlyOptions> options, TimeProvider clock) : BackgroundService
{
    /// <summary>When the next night is.</summary>
    public DateTimeOffset Next()
    {
        DateTimeOffset now = clock.GetLocalNow();
        DateTime today = now.Date + options.Value.At.ToTimeSpan();
        DateTime next = today > now.DateTime ? today : today.AddDays(1);
        return new DateTimeOffset(next, clock.LocalTimeZone.GetUtcOffset(next));
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.AtFirstStart && !await HasResultsAsync(stoppingToken))
        {
            control.TryStart(clock.Today());
        }

        while (true)
        {
            await Task.Delay(Next() - clock.GetUtcNow(), clock, stoppingToken);
            control.TryStart(clock.Today());
        }
    }

    private async Task<bool> HasResultsAsync(CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Runs.AnyAsync(run => run.FinishedAt != null, cancellation);
    }
}
