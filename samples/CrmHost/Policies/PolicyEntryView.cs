namespace CrmHost.Policies;

/// <summary>An entry of the history as it is shown.</summary>
internal sealed record PolicyEntryView(int Number, string Version, string PolicyHash, DateOnly On, string By, string? Note, int? Restores, string Hash)
{
    public static PolicyEntryView Of(PolicyEntry entry) => new(entry.Number, entry.Version, entry.PolicyHash, entry.On, entry.By, entry.Note, entry.Restores, entry.Hash);
}
