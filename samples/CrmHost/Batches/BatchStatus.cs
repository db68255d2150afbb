namespace CrmHost.Batches;

/// <summary>What the batch is at, and what it last did.</summary>
/// <param name="Done">How many accounts of the phase are done.</param>
/// <param name="Next">When it begins by itself.</param>
/// <param name="Last">How the last one ended since the host started.</param>
/// <param name="BrokenAccounts">The first accounts that the newest finished run could not advise on.</param>
internal sealed record BatchStatus(
    BatchPhase Phase, DateOnly? AsOf, DateTime? StartedAt, int Done, int Total, DateTimeOffset Next, BatchEnd? Last, IReadOnlyList<BrokenView> BrokenAccounts);
