namespace CrmHost.Batches;

/// <summary>An account that could not be advised on, and why.</summary>
internal sealed record BrokenView(int Id, string Cause);
