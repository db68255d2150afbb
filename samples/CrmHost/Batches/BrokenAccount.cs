namespace CrmHost.Batches;

/// <summary>An account that a run could not advise on.</summary>
internal sealed class BrokenAccount
{
    public int RunId { get; set; }

    public int AccountId { get; set; }

    public required string Cause { get; set; }
}
