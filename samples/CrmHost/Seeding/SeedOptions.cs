using System.ComponentModel.DataAnnotations;

namespace CrmHost.Seeding;

/// <summary>What the database is filled with on the first run. The section <c>Seed</c>.</summary>
internal sealed class SeedOptions
{
    public const int MostAccounts = 1_000_000;

    /// <summary>How many accounts.</summary>
    [Range(0, MostAccounts)]
    public int Accounts { get; set; } = 400;

    /// <summary>The same number, the same accounts.</summary>
    public ulong Seed { get; set; } = 20_260_401;

    /// <summary>The day the accounts are as of; the host's today when there is none.</summary>
    public DateOnly? Day { get; set; }
}
