using UpsellScoring.Nps;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>What a gate can look at: the facts, the day, and what was computed from them before.</summary>
public sealed class GateInput
{
    internal GateInput(Account account, Proposal proposal, AccountContract? contract, DateOnly asOf) =>
        (Account, Proposal, Contract, AsOf) = (account, proposal, contract, asOf);

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>The proposal; its current price is that of the contract it names, where it gives none of its own.</summary>
    public Proposal Proposal { get; }

    /// <summary>The contract the proposal names; null when it names none.</summary>
    public AccountContract? Contract { get; }

    /// <summary>The day of the advice.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whose rating stands for the account; null where the account gives <see cref="Account.Rating"/> or nothing at all.</summary>
    public ChosenRating? ChosenRating { get; internal init; }

    /// <summary>The rating that counts, 0 to 10; null when there is none, or none recent enough.</summary>
    public int? Rating => ChosenRating is { } chosen ? chosen.Rating : Account.Rating;

    /// <summary>The score with its explanation.</summary>
    public ScoreExplanation Score { get; internal init; } = null!;

    /// <summary>The price gap; its default value when a price is unknown.</summary>
    public PriceGap Gap { get; internal init; }

    /// <summary>How a buyer feels about the gap; unknown when a price is.</summary>
    public PriceGapClass GapClass { get; internal init; }

    /// <summary>The value to fetch first for a better score: the one on which most points hang.</summary>
    internal string FetchFirst => Score.Reasons.Unknown is [var first, ..] ? first.Factor : Score.Factors.First(factor => factor.Value is null).Name;

    /// <summary>The prices without which there is no gap, the proposed one first.</summary>
    internal IEnumerable<string> MissingPrices
    {
        get
        {
            if (Proposal.ProposedPrice is null)
            {
                yield return FactNames.ProposedPrice;
            }

            if (Proposal.CurrentPrice is null)
            {
                yield return FactNames.CurrentPrice;
            }
        }
    }
}
