using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>One running contract of an account. Equal by content.</summary>
public sealed record AccountContract
{
    /// <summary>Makes a contract of which nothing but the key is known.</summary>
    /// <param name="key">The host's key, unique within the account; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, empty or blank.</exception>
    public AccountContract(string key) => Key = key;

    /// <summary>The host's key.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public string Key { get; init => field = FactGuard.Text(value, nameof(Key)); }

    /// <summary>The plan, as the host calls it.</summary>
    public string? Plan { get; init; }

    /// <summary>What the account pays for it; the current price of a proposal that names this contract and no price.</summary>
    public Price? Price { get; init; }

    /// <summary>The day it began.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The day it renews or ends.</summary>
    public DateOnly? RenewsOn { get; init; }

    /// <summary>Whether no higher plan exists for it.</summary>
    public bool? IsOnHighestPlan { get; init; }

    /// <summary>The contract in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Join(", ", new[]
    {
        Key, Plan, Price?.ToString(),
        StartedOn is { } start ? FormattableString.Invariant($"from {start:yyyy-MM-dd}") : null,
        RenewsOn is { } renewal ? FormattableString.Invariant($"renews {renewal:yyyy-MM-dd}") : null,
    }.Where(part => part is not null));
}
