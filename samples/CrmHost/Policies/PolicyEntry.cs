using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CrmHost.Policies;

/// <summary>One entry of the history: which policy came into force, when, by whom and why. Written once, never changed.</summary>
internal sealed class PolicyEntry
{
    public required int Number { get; init; }

    /// <summary>The policy as the library writes it.</summary>
    public required string Document { get; init; }

    /// <summary>The library's content hash of the policy.</summary>
    public required string PolicyHash { get; init; }

    public required string Version { get; init; }

    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public string? Note { get; init; }

    /// <summary>The entry whose policy was put back; <see langword="null"/> for a new one.</summary>
    public int? Restores { get; init; }

    /// <summary>The hash of the entry before.</summary>
    public string? PreviousHash { get; init; }

    /// <summary>The hash of all parts and of the entry before: a change of an earlier entry shows in every later one.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The entry with its hash.</summary>
    public PolicyEntry Sealed() => new()
    {
        Number = Number,
        Document = Document,
        PolicyHash = PolicyHash,
        Version = Version,
        On = On,
        By = By,
        Note = Note,
        Restores = Restores,
        PreviousHash = PreviousHash,
        Hash = Chain(),
    };

    /// <summary>Whether the entry is as it was written and follows from the one before.</summary>
    public bool Follows(PolicyEntry? before) => Number == (before?.Number ?? 0) + 1 && PreviousHash == before?.Hash && Hash == Chain();

    // No part holds a line feed, so that no two entries give the same lines.
    private string Chain() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n',
        PreviousHash ?? "",
        Numbers.Text(Number),
        PolicyHash,
        On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        By,
        Note ?? "",
        Restores is { } number ? Numbers.Text(number) : ""))));
}
