namespace CrmHost.Policies;

/// <summary>Who puts a policy in force, and why: the body of publishing and reverting.</summary>
internal sealed record PolicyDecision
{
    public string? By { get; init; }

    public string? Note { get; init; }
}
