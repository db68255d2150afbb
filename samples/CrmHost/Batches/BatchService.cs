namespace CrmHost.Batches;

/// <summary>Runs the batches that are asked for, one after the other, and says how each ended.</summary>
internal sealed class BatchService(BatchControl control, BatchRunner runner, TimeProvider clock, ILogger<BatchService> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            (BatchProgress progress, CancellationToken stop) = await control.NextAsync(stoppingToken);
            using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, stoppingToken);
            BatchEnd end = await RunAsync(progress, either.Token);
            Log.BatchEnded(log, end.AsOf, end.Outcome, end.Advised, end.Broken, end.Seconds);
            control.End(end);
        }
    }

    private async Task<BatchEnd> RunAsync(BatchProgress progress, CancellationToken cancellation)
    {
        long start = clock.GetTimestamp();
        try
        {
            BatchRun run = await runner.RunAsync(progress, cancellation);
            return new BatchEnd("finished", run.AsOf, run.Id, run.Advised, run.Broken, Seconds());
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new BatchEnd("cancelled", progress.AsOf, null, 0, 0, Seconds());
        }
        catch (Exception exception)
        {
            // The next night is another chance; the host goes on.
            Log.BatchFailed(log, exception, progress.AsOf);
            return new BatchEnd("failed", progress.AsOf, null, 0, 0, Seconds());
        }

        double Seconds() => clock.GetElapsedTime(start).TotalSeconds;
    }
}
