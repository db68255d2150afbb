using System.Text.Json.Serialization;

using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>A score with every reason: what each factor gives and loses, by name and in card order.</summary>
[Notebooks.TypeFormatterSource]
public sealed class ScoreExplanation
{
    private ScoreExplanation(Scorecard card, AccountScore score, IReadOnlyList<ExplainedFactor> factors)
    {
        Card = card;
        Score = score;
        Factors = factors;
        Reasons = ScoreReasons.Of(this, baseline: []);
    }

    /// <summary>The card the account was scored by.</summary>
    [JsonIgnore]
    public Scorecard Card { get; }

    /// <summary>The version of the card.</summary>
    public string CardVersion => Card.Version;

    /// <summary>The score.</summary>
    public AccountScore Score { get; }

    /// <summary>
    /// What each factor gives, in card order. Their <c>weight x utility</c>, added in this order, divided by the added
    /// weights of the factors that counted and multiplied by 100, is the score bit for bit; their points add up to it within 10^-12.
    /// </summary>
    public IReadOnlyList<ExplainedFactor> Factors { get; }

    /// <summary>The strongest reasons for and against, measured from the least and the greatest utility each curve can give.</summary>
    public ScoreReasons Reasons { get; }

    /// <summary>
    /// The reasons measured against a baseline, such as the average account: a factor above its baseline utility speaks
    /// for the account by the points between, one below speaks against it.
    /// </summary>
    /// <param name="baselineUtilities">One utility per factor in card order, each in [0, 1].</param>
    /// <returns>The reasons, the strongest first, ties in card order.</returns>
    /// <exception cref="ArgumentException">The baseline is not as long as the card has factors, or a utility is not in [0, 1].</exception>
    public ScoreReasons ReasonsAgainst(ReadOnlySpan<double> baselineUtilities)
    {
        if (baselineUtilities.Length != Factors.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The baseline holds {baselineUtilities.Length} utilities; the card has {Factors.Count} factors. Give one per factor in card order."), nameof(baselineUtilities));
        }

        foreach (var utility in baselineUtilities)
        {
            if (!(utility is >= 0 and <= 1))
            {
                throw new ArgumentException(FormattableString.Invariant($"The baseline holds the utility {utility}; a utility lies in [0, 1]."), nameof(baselineUtilities));
            }
        }

        return ScoreReasons.Of(this, baselineUtilities);
    }

    /// <summary>The score and its rows rounded so that the printed rows add up to the printed score.</summary>
    /// <param name="decimals">Decimals to print, 0 to 6.</param>
    /// <returns>The rounded rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not in 0 to 6.</exception>
    public RoundedScore Rounded(int decimals) => RoundedScore.Of(this, decimals);

    /// <summary>Why the score differs from an earlier one of the same account.</summary>
    /// <param name="before">The earlier explanation; it may come from another card.</param>
    /// <returns>The change, split into effects.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    public ScoreChange ChangeSince(ScoreExplanation before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return ScoreChange.Between(before, this);
    }

    /// <summary>The score and a line for each factor, with one decimal and rows that add up.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => ExplanationText.Describe(this);

    internal static ScoreExplanation Of(CompiledScorecard compiled, ReadOnlySpan<double> values)
    {
        var contributions = new Contribution[compiled.Count];
        var score = compiled.Evaluate(values, contributions);
        var factors = new ExplainedFactor[contributions.Length];
        for (var i = 0; i < factors.Length; i++)
        {
            var (factor, contribution) = (compiled.Card.Factors[i], contributions[i]);
            factors[i] = new(factor.Name, factor.Weight, contribution.Value, contribution.Utility, contribution.Points, contribution.PointsLost);
        }

        return new(compiled.Card, score, Array.AsReadOnly(factors));
    }
}
