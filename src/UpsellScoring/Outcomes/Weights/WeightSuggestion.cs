using System.Globalization;
using System.Text;
using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>
/// Which weights past outcomes suggest for a card, and how sure that is: a new card to compare and to preview, or the named reason why the
/// present one stays. Nothing is changed by itself.
/// </summary>
/// <remarks>
/// <para>
/// The chance of acceptance is taken to rise with the score: <c>logit P = a + b x score / 100</c>, the weights at least 0. Curves, rules and
/// grades stay. An unknown value counts as the factor's own rule says; where it is left out, the account's score by the present card stands
/// in while the weights are learned, and the factor is left out when the result is judged.
/// </para>
/// <para>
/// The weights are pulled toward the present ones (a ridge on what leaves their direction: A. E. Hoerl and R. W. Kennard, "Ridge
/// regression", Technometrics 12 (1970), 55-67). How strongly is chosen by five-fold cross-validation: the strongest pull whose loss on
/// held-out accounts is within one standard error of the least. Of few outcomes the present weights therefore stay.
/// </para>
/// <para>
/// Only accounts to which something was proposed can be learned from. If those were chosen by the present card, the others are judged by
/// what was seen among them. The order of accounts and factors does not matter (the same weights within 10^-6 before rounding).
/// </para>
/// </remarks>
public sealed class WeightSuggestion
{
    /// <summary>The most factors of a card whose weights are learned: 100.</summary>
    public const int MostFactors = LogisticRegression.MostColumns;

    internal WeightSuggestion(WeightSuggestionOutcome outcome, Scorecard present, WeightRows rows) =>
        (Outcome, Present, Accepted, Refused, WithoutAnswer, WithoutScore, Broken) =
            (outcome, present, rows.AcceptedCount, rows.Accepted.Count - rows.AcceptedCount, rows.WithoutAnswer, rows.WithoutScore, rows.Broken);

    /// <summary>Whether other weights are justified, and if not, why.</summary>
    public WeightSuggestionOutcome Outcome { get; }

    /// <summary>What the outcome means and what to do about it: for people. May change between versions.</summary>
    public string Message => WeightTexts.Of(Outcome);

    /// <summary>The present card.</summary>
    public Scorecard Present { get; }

    /// <summary>The card with the suggested weights, in tenths of a point; null unless a change is suggested. See <see cref="Scorecard.DifferencesTo"/> and <see cref="CardPreview"/>.</summary>
    public Scorecard? Card { get; internal init; }

    /// <summary>How many accounts with a score accepted.</summary>
    public long Accepted { get; }

    /// <summary>How many accounts with a score refused.</summary>
    public long Refused { get; }

    /// <summary>How many accounts were never proposed to or have not answered yet; nothing is learned from them.</summary>
    public long WithoutAnswer { get; }

    /// <summary>How many accounts answered but have no score.</summary>
    public long WithoutScore { get; }

    /// <summary>How many accounts could not be read: null, an infinite value, a reader that failed, an outcome that is not defined.</summary>
    public long Broken { get; }

    /// <summary>The weights of all factors in card order; empty when nothing could be learned.</summary>
    public IReadOnlyList<FactorWeight> Weights { get; internal init; } = [];

    /// <summary>How strongly the weights are pulled to the present ones, 0 (hardly) to 1 (entirely); null when nothing could be learned.</summary>
    public double? Pull { get; internal init; }

    /// <summary>What a card chosen in this way gains on accounts it was not learned from; null when nothing could be learned.</summary>
    public OutOfSampleGain? Gain { get; internal init; }

    /// <summary>Factors that say the same thing, and composites that count twice; looked for whenever at least two factors vary.</summary>
    public IReadOnlyList<FactorOverlap> Overlaps { get; internal init; } = [];

    /// <summary>Learns from accounts of the host's type.</summary>
    /// <typeparam name="T">The host's account type.</typeparam>
    /// <param name="scorer">The scorer with the present card, of at most 100 factors.</param>
    /// <param name="accounts">The accounts as they were when they were scored, before the answer, each once.</param>
    /// <param name="outcome">What became of an account.</param>
    /// <param name="version">The version of the suggested card, another than that of the present one.</param>
    /// <param name="options">Seed, minimum counts and resamples; <see cref="WeightOptions.Default"/> when null.</param>
    /// <returns>The suggestion, or the named reason why there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The card has more than 100 factors, or the version is not valid or that of the present card.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public static WeightSuggestion Of<T>(AccountScorer<T> scorer, IEnumerable<T> accounts, Func<T, ProposalOutcome> outcome, string version, WeightOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(outcome);
        Check(scorer.Card, version);
        return WeightSuggester.Suggest(WeightRows.Of(scorer, accounts, outcome), version, options ?? WeightOptions.Default);
    }

    /// <summary>Learns from accounts that lie in columns.</summary>
    /// <param name="card">The present card, of at most 100 factors.</param>
    /// <param name="columns">One column of equal length for each factor in card order, as the values were before the answer; NaN for unknown.</param>
    /// <param name="outcomes">What became of each account.</param>
    /// <param name="version">The version of the suggested card, another than that of the present one.</param>
    /// <param name="options">Seed, minimum counts and resamples; <see cref="WeightOptions.Default"/> when null.</param>
    /// <returns>The suggestion, or the named reason why there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The card has more than 100 factors, columns and outcomes do not fit, or the version is not valid or that of the present card.
    /// </exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public static WeightSuggestion OfColumns(
        Scorecard card, IReadOnlyList<ReadOnlyMemory<double>> columns, ReadOnlySpan<ProposalOutcome> outcomes, string version, WeightOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        Check(card, version);
        return WeightSuggester.Suggest(WeightRows.Of(card, columns, outcomes), version, options ?? WeightOptions.Default);
    }

    /// <summary>The outcome, the counts, the gain, and a line for each factor and each overlap.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Accepted} accepted, {Refused} refused: {Message}");
        if (Gain is { } gain)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {gain}; pull {Pull:0.00}");
        }

        text = Weights.Aggregate(text, (lines, weight) => lines.Append("\n  ").Append(weight));
        return Overlaps.Aggregate(text, (lines, overlap) => lines.Append("\n  ").Append(overlap)).ToString();
    }

    private static void Check(Scorecard card, string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (FactorNaming.Fault(version, nameof(version)) is { } fault)
        {
            throw new ArgumentException(fault, nameof(version));
        }

        if (version == card.Version)
        {
            throw new ArgumentException($"The version is {version}, that of the present card. Give the suggested card a version of its own.", nameof(version));
        }

        if (card.Factors.Count > MostFactors)
        {
            throw new ArgumentException(FormattableString.Invariant($"The card has {card.Factors.Count} factors; weights of at most {MostFactors} are learned. Join some."), nameof(card));
        }
    }
}
