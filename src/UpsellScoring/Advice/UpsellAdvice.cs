using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;

namespace UpsellScoring;

/// <summary>What to do with one proposal to one account, with every reason, figure and caveat.</summary>
[Notebooks.TypeFormatterSource]
public sealed class UpsellAdvice
{
    internal UpsellAdvice(GateInput input, AdviceFigures figures, PolicyHashes hashes)
    {
        (Account, Proposal, AsOf) = (input.Account, input.Proposal, input.AsOf);
        (Score, Rating, Gap, GapClass) = (input.Score, input.ChosenRating, input.Gap, input.GapClass);
        (Worth, OurReturn, CustomerReturn, Path) = (figures.Worth, figures.OurReturn, figures.CustomerReturn, figures.Path);
        (CardHash, PolicyHash) = (hashes.Card, hashes.Policy);
        Responses = PriceResponses.For(GapClass);
    }

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>The proposal; its current price is that of the contract it names, where it gave none of its own.</summary>
    public Proposal Proposal { get; }

    /// <summary>The day of the advice.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What to do.</summary>
    public AdviceAction Action { get; internal init; }

    /// <summary>The reasons, the one that decides first.</summary>
    public IReadOnlyList<AdviceReason> Reasons { get; internal init; } = [];

    /// <summary>What every gate found, the strongest first, each that fired with the advice without it.</summary>
    public IReadOnlyList<AdvisedGate> Gates { get; internal init; } = [];

    /// <summary>What nobody knows, the fact to fetch first leading.</summary>
    /// <remarks>
    /// First the values a gate asks for because the score rests on too little; then the facts of gates that could not be checked, the strongest
    /// first; then the other factors by the points that hang on them; then what the figures lack.
    /// </remarks>
    public IReadOnlyList<UnknownFact> Unknown { get; internal init; } = [];

    /// <summary>The score with its explanation.</summary>
    public ScoreExplanation Score { get; }

    /// <summary>Whose rating stands for the account; null unless the account gives the ratings of its persons.</summary>
    public Nps.ChosenRating? Rating { get; }

    /// <summary>The price gap; its default value when a price is unknown.</summary>
    public PriceGap Gap { get; }

    /// <summary>How a buyer feels about it.</summary>
    public PriceGapClass GapClass { get; }

    /// <summary>What lowers the resistance to it.</summary>
    public IReadOnlyList<PriceResponse> Responses { get; }

    /// <summary>The price rise in steps that stay in the band of the sweet spot; null where the gap calls for none or a price is unknown.</summary>
    public StagedPath? Path { get; }

    /// <summary>The lifetime value before and after, with what is gained.</summary>
    public AccountWorth Worth { get; }

    /// <summary>The lifetime value gained by the proposal; null when it is unknown.</summary>
    public decimal? ValueGained => Worth.Gained;

    /// <summary>The lifetime value gained against our cost; null when one of both is unknown.</summary>
    public ReturnFigure? OurReturn { get; }

    /// <summary>The customer's gain of a year against what it pays more in that year; null when one of both is unknown.</summary>
    public ReturnFigure? CustomerReturn { get; }

    /// <summary>
    /// The last good day to propose, one month before the contract renews; null unless it is to be proposed now and that day is known and
    /// not past.
    /// </summary>
    public DateOnly? ProposeBy { get; internal init; }

    /// <summary>
    /// The first day on which the gates of the deciding strength let pass if nothing new happens; null when no gate decides, or one of them
    /// hangs on more than time.
    /// </summary>
    public DateOnly? NotBefore { get; internal init; }

    /// <summary>The content hash of the card; null when the card holds a host's own curve.</summary>
    public string? CardHash { get; }

    /// <summary>The content hash of the policy; null when its card holds a host's own curve.</summary>
    public string? PolicyHash { get; }

    /// <summary>The advice as lines of text for insiders, in English.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => AdviceText.Describe(this);
}
