namespace CrmHost.Batches;

/// <summary>One time that all accounts were advised on.</summary>
internal sealed class BatchRun
{
    public int Id { get; set; }

    public required DateOnly AsOf { get; set; }

    public required string PolicyHash { get; set; }

    public required string PolicyVersion { get; set; }

    public required DateTime StartedAt { get; set; }

    /// <summary>When its results were complete; <see langword="null"/> before, and then nobody reads them.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>How many accounts were advised on.</summary>
    public int Advised { get; set; }

    /// <summary>How many could not be.</summary>
    public int Broken { get; set; }
}
