namespace UpsellScoring.Advice;

/// <summary>Something that was proposed to an account before. Equal by content.</summary>
public sealed record PastProposal
{
    /// <summary>Makes a past proposal.</summary>
    /// <param name="offer">What was offered: the same word or code as <see cref="Proposal.Offer"/>; not empty.</param>
    /// <param name="proposedOn">The day it was proposed.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="answeredOn">The day of the answer; null while there is none, and when the day is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="offer"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer is not defined.</exception>
    public PastProposal(string offer, DateOnly proposedOn, ProposalAnswer answer = ProposalAnswer.Open, DateOnly? answeredOn = null) =>
        (Offer, ProposedOn, Answer, AnsweredOn) = (offer, proposedOn, answer, answeredOn);

    /// <summary>What was offered; compared with <see cref="Proposal.Offer"/> character by character.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public string Offer { get; init => field = FactGuard.Text(value, nameof(Offer)); }

    /// <summary>The day it was proposed.</summary>
    public DateOnly ProposedOn { get; init; }

    /// <summary>The answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer is not defined.</exception>
    public ProposalAnswer Answer { get; init => field = FactGuard.Defined<ProposalAnswer>(value, nameof(Answer))!.Value; }

    /// <summary>The day of the answer; null while there is none, and when the day is not known.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Offer, day and answer in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Offer} on {ProposedOn:yyyy-MM-dd}: {Answer}") + (AnsweredOn is { } day ? FormattableString.Invariant($" on {day:yyyy-MM-dd}") : "");

    /// <summary>From when a cool-down counts: the answer, or while its day is not known the proposal.</summary>
    internal DateOnly LastContact => AnsweredOn ?? ProposedOn;
}
