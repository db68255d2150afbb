using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>Scores plain values in card order, NaN for unknown. Made by <see cref="Scorecard.BindValues"/>.</summary>
/// <remarks>Immutable; safe to use from several threads when the host's own curves are.</remarks>
public sealed class ValueScorer : IAccountScorer<ReadOnlySpan<double>>
{
    private readonly CompiledScorecard _compiled;

    internal ValueScorer(Scorecard card) => _compiled = card.Compiled;

    /// <summary>The card the values are scored by.</summary>
    public Scorecard Card => _compiled.Card;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">
    /// <paramref name="account"/> is not as long as the card has factors, or <paramref name="contributions"/> is neither empty nor that long.
    /// </exception>
    /// <exception cref="FactorValueException">A value is infinite.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public AccountScore Evaluate(ReadOnlySpan<double> account, Span<Contribution> contributions = default)
    {
        _compiled.CheckBuffer(contributions);
        Check(account);
        return _compiled.Evaluate(account, contributions);
    }

    /// <summary>The score of the values with every reason by name.</summary>
    /// <param name="account">One value per factor in card order, NaN for unknown.</param>
    /// <returns>The explanation; it holds the same score as <see cref="Evaluate"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="account"/> is not as long as the card has factors.</exception>
    /// <exception cref="FactorValueException">A value is infinite.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public ScoreExplanation Explain(params ReadOnlySpan<double> account)
    {
        Check(account);
        return ScoreExplanation.Of(_compiled, account);
    }

    /// <summary>The cheapest choice among the host's moves that lifts the values to their next grade, found by exact search.</summary>
    /// <param name="account">One value per factor in card order, NaN for unknown.</param>
    /// <param name="moves">Up to 20 moves; of several for one factor at most one is taken.</param>
    /// <param name="grade">The name of the grade to reach; the next above the present one when null.</param>
    /// <returns>The moves to make, or the named reason why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moves"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="account"/> is not as long as the card has factors, there are more than 20 moves, a move names an
    /// unknown factor or is null, or the grade is not on the card.
    /// </exception>
    /// <exception cref="FactorValueException">A value is infinite.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public GradePath CheapestWayUp(ReadOnlySpan<double> account, IReadOnlyList<Move> moves, string? grade = null)
    {
        Check(account);
        return GradePathSearch.Find(_compiled, account, moves, grade);
    }

    private void Check(ReadOnlySpan<double> account)
    {
        if (account.Length != _compiled.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{account.Length} values were given; the card has {_compiled.Count} factors. Give one value per factor in card order, NaN for unknown."),
                nameof(account));
        }

        _compiled.CheckFinite(account);
    }
}
