using UpsellScoring.Advice;
using UpsellScoring.Numerics;
using UpsellScoring.Pricing;

namespace UpsellScoring;

/// <summary>What would be offered to one account. Only the offer is needed; every other fact is null while nobody knows it.</summary>
public sealed record Proposal
{
    /// <summary>Makes a proposal of which nothing but the offer is known.</summary>
    /// <param name="offer">What would be offered, as the host's own word or code; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="offer"/> is null, empty or blank.</exception>
    public Proposal(string offer) => Offer = offer;

    /// <summary>What would be offered; cool-downs compare it character by character.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public string Offer { get; init => field = FactGuard.Text(value, nameof(Offer)); }

    /// <summary>What is done with the contract.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public ProposalKind? Kind { get; init => field = FactGuard.Defined(value, nameof(Kind)); }

    /// <summary>The key of the contract concerned, one of <see cref="Account.Contracts"/>; null when it concerns the account as a whole.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public string? Contract { get; init => field = value is null ? null : FactGuard.Text(value, nameof(Contract)); }

    /// <summary>What the account pays now; null stands for the price of the contract named, if that is known.</summary>
    public Price? CurrentPrice { get; init; }

    /// <summary>What it would pay, on the same tax basis; for an add-on the whole, <see cref="Price.Plus"/>.</summary>
    public Price? ProposedPrice { get; init; }

    /// <summary>Our gross margin as a share of the price, -10 to 1; negative for a loss.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or NaN.</exception>
    public double? GrossMargin { get; init => field = FactGuard.Within(value, -10, 1, nameof(GrossMargin)); }

    /// <summary>The share of such customers lost a year as things are, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or NaN.</exception>
    public double? YearlyChurnBefore { get; init => field = FactGuard.Within(value, 0, 1, nameof(YearlyChurnBefore)); }

    /// <summary>The share lost a year once they have what is proposed, 0 to 1. Nothing is assumed: say the same share when nothing changes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or NaN.</exception>
    public double? YearlyChurnAfter { get; init => field = FactGuard.Within(value, 0, 1, nameof(YearlyChurnAfter)); }

    /// <summary>What proposing and delivering costs us once, 0 to 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public decimal? OurCost { get; init => field = value is { } amount ? Guard.Amount(amount, 0, nameof(OurCost)) : null; }

    /// <summary>The parts of what the customer is expected to gain a year; empty when it gains nothing.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<GainPart>? CustomerGains { get; init => field = FactGuard.Copy(value, nameof(CustomerGains)); }

    /// <summary>The needs it serves and the limits it lifts, in the words of <see cref="Account.Needs"/> and <see cref="Account.LimitsReached"/>.</summary>
    /// <exception cref="ArgumentException">An item is null, empty or blank.</exception>
    public IReadOnlyList<string>? Serves { get; init => field = FactGuard.Texts(value, nameof(Serves)); }

    /// <summary>The offer and its price.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => ProposedPrice is null ? Offer : $"{Offer}: {ProposedPrice}";
}
