namespace CrmHost.Policies;

/// <summary>An uploaded policy that is valid but not in force.</summary>
internal sealed class PolicyDraft
{
    /// <summary>The library's content hash, by which the draft is called.</summary>
    public required string PolicyHash { get; init; }

    public required string Document { get; init; }

    /// <summary>The hash of the entry in force when it was uploaded: what its preview was compared with.</summary>
    public required string BasedOn { get; set; }

    public required DateTime UploadedAt { get; set; }
}
