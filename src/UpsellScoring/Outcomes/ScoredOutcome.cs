using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>The score an account had on a past day, and what happened later. Equal by content.</summary>
/// <remarks>
/// Whether the outcome lies after the score is looked at when the rows are read together (<see cref="ScoredOutcomes"/>): a row
/// that does not is left out and named, and the others count.
/// </remarks>
public sealed record ScoredOutcome
{
    /// <summary>Makes a row.</summary>
    /// <param name="account">The account's key in the host's own system; not empty.</param>
    /// <param name="scoredOn">The day of the score.</param>
    /// <param name="points">The score on any scale on which more is better, finite; null when there was none.</param>
    /// <param name="outcome">What happened later.</param>
    /// <exception cref="ArgumentException"><paramref name="account"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The points are NaN or infinite, or the outcome is not defined.</exception>
    public ScoredOutcome(string account, DateOnly scoredOn, double? points, ProposalOutcome outcome) =>
        (Account, ScoredOn, Points, Outcome) = (account, scoredOn, points, outcome);

    /// <summary>Makes a row from a score of this library.</summary>
    /// <param name="account">The account's key in the host's own system; not empty.</param>
    /// <param name="scoredOn">The day of the score.</param>
    /// <param name="score">The score; without points the row is one without a score.</param>
    /// <param name="outcome">What happened later.</param>
    /// <exception cref="ArgumentException"><paramref name="account"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not defined.</exception>
    public ScoredOutcome(string account, DateOnly scoredOn, AccountScore score, ProposalOutcome outcome)
        : this(account, scoredOn, score.Points, outcome)
    {
    }

    /// <summary>The account's key in the host's own system, compared character by character.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public string Account
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value)
            ? value
            : throw new ArgumentException($"{nameof(Account)} is null, empty or blank; it must have at least 1 visible character.", nameof(Account));
    }

    /// <summary>The day of the score.</summary>
    public DateOnly ScoredOn { get; init; }

    /// <summary>The score on any scale on which more is better; null when there was none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    public double? Points { get; init => field = value is null ? null : OutcomeGuard.Finite(value.Value, nameof(Points), "Leave it null when there is no score."); }

    /// <summary>What happened later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not defined.</exception>
    public ProposalOutcome Outcome { get; init => field = OutcomeGuard.Defined(value, nameof(Outcome)); }

    /// <summary>The day of the answer, on or after <see cref="ScoredOn"/>; null when there is none, and when it is not known.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The probability of acceptance that was stated on the day of the score, 0 to 1; null when none was. Points are not one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in [0, 1].</exception>
    public double? Probability { get; init => field = value is null ? null : Guard.Within(value.Value, 0, 1, "Leave it null when no probability was stated.", nameof(Probability)); }

    /// <summary>What the acceptance brought, as an amount; null when it is not known. Read for accepted proposals only: a refused one brought 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is beyond 10^15 either way or has more than 10 decimals.</exception>
    public decimal? Value { get; init => field = value is null ? null : Guard.Amount(value.Value, parameter: nameof(Value)); }

    /// <summary>What the proposal had been expected to bring on average, the chance of a refusal counted in; null when nothing was stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is beyond 10^15 either way or has more than 10 decimals.</exception>
    public decimal? ExpectedValue { get; init => field = value is null ? null : Guard.Amount(value.Value, parameter: nameof(ExpectedValue)); }

    /// <summary>Account, score and outcome in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Account} on {ScoredOn:yyyy-MM-dd}: ")
        + (Points is { } points ? FormattableString.Invariant($"{points:0.0}") : "no score")
        + FormattableString.Invariant($", {Outcome}")
        + (AnsweredOn is { } day ? FormattableString.Invariant($" on {day:yyyy-MM-dd}") : "");
}
