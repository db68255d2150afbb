using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>A scorecard bound to a type of the host's: scores, explains and ranks accounts of that type. Made by <see cref="Scorecard.Bind{T}"/>.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
/// <remarks>Immutable; safe to use from several threads when the host's readers and curves are.</remarks>
public sealed class AccountScorer<T> : IAccountScorer<T>
{
    private static readonly bool _accountMayBeNull = default(T) is null;

    private readonly CompiledScorecard _compiled;
    private readonly FactorReader<T>[] _readers;

    private AccountScorer(Scorecard card, FactorReader<T>[] readers)
    {
        _compiled = card.Compiled;
        _readers = readers;
    }

    /// <summary>The card the accounts are scored by.</summary>
    public Scorecard Card => _compiled.Card;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="contributions"/> is neither empty nor at least as long as the card has factors.</exception>
    /// <exception cref="FactorValueException">A reader gives infinity, or throws.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public AccountScore Evaluate(T account, Span<Contribution> contributions = default)
    {
        _compiled.CheckBuffer(contributions);
        Span<double> values = stackalloc double[_readers.Length];
        Read(account, values);
        return _compiled.Evaluate(values, contributions);
    }

    /// <summary>The score of an account with every reason by name.</summary>
    /// <param name="account">The account; unknown facts are allowed.</param>
    /// <returns>The explanation; it holds the same score as <see cref="Evaluate"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    /// <exception cref="FactorValueException">A reader gives infinity, or throws.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public ScoreExplanation Explain(T account)
    {
        Span<double> values = stackalloc double[_readers.Length];
        Read(account, values);
        return ScoreExplanation.Of(_compiled, values);
    }

    /// <summary>
    /// Ranks accounts by their scores, the best first. Those whose data are too thin for an honest place are listed
    /// apart with the value to fetch first; those that cannot be read are listed with their cause, and the rest goes on.
    /// </summary>
    /// <param name="accounts">The accounts, in any order; the order matters only for complete ties.</param>
    /// <param name="top">How many of the best to list; all by default. Distribution and profile cover all accounts.</param>
    /// <param name="options">The coverage limit; <see cref="RankingOptions.Default"/> when null.</param>
    /// <returns>The ranking. Ties are broken by the higher coverage, then by the earlier place in <paramref name="accounts"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="accounts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is below 1.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public Ranking<T> Rank(IEnumerable<T> accounts, int top = int.MaxValue, RankingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return RankingBuilder<T>.Build(this, accounts, top, options ?? RankingOptions.Default);
    }

    /// <summary>The cheapest choice among the host's moves that lifts an account to its next grade, found by exact search.</summary>
    /// <param name="account">The account.</param>
    /// <param name="moves">Up to 20 moves; of several for one factor at most one is taken.</param>
    /// <param name="grade">The name of the grade to reach; the next above the present one when null.</param>
    /// <returns>The moves to make, or the named reason why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> or <paramref name="moves"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more than 20 moves, or a move names an unknown factor or is null, or the grade is not on the card.</exception>
    /// <exception cref="FactorValueException">A reader gives infinity, or throws.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public GradePath CheapestWayUp(T account, IReadOnlyList<Move> moves, string? grade = null)
    {
        Span<double> values = stackalloc double[_readers.Length];
        Read(account, values);
        return GradePathSearch.Find(_compiled, values, moves, grade);
    }

    internal static AccountScorer<T> Create(Scorecard card, IReadOnlyList<FactorReader<T>> readers)
    {
        ArgumentNullException.ThrowIfNull(readers);
        var findings = new List<Finding>();
        var ordered = new FactorReader<T>?[card.Factors.Count];
        for (var i = 0; i < readers.Count; i++)
        {
            var path = FormattableString.Invariant($"readers[{i}]");
            if (readers[i] is not { } reader)
            {
                findings.Add(new(FindingCodes.ReaderNull, path, "The reader is null. Remove it."));
            }
            else if (card.IndexOf(reader.Factor) is var place && place < 0)
            {
                findings.Add(new(FindingCodes.ReaderUnknown, path, $"The card has no factor '{reader.Factor}'; it has {FactorNaming.List(card.Factors)}."));
            }
            else if (ordered[place] is not null)
            {
                findings.Add(new(FindingCodes.ReaderDuplicate, path, $"The factor '{reader.Factor}' has a reader already. Keep one."));
            }
            else
            {
                ordered[place] = reader;
            }
        }

        findings.AddRange(card.Factors
            .Where((_, place) => ordered[place] is null)
            .Select(factor => new Finding(FindingCodes.ReaderMissing, $"factors['{factor.Name}']", $"The factor '{factor.Name}' has no reader. Add one; let it give null when the host does not have the value.")));
        return findings.Count == 0 ? new(card, ordered!) : throw new ScorecardException(findings);
    }

    private void Read(T account, Span<double> values)
    {
        // Not ThrowIfNull: its parameter is an object, and a struct would be boxed; without optimization "is null" boxes it too.
        if (_accountMayBeNull && account is null)
        {
            throw new ArgumentNullException(nameof(account));
        }

        var i = 0;
        try
        {
            for (; i < _readers.Length; i++)
            {
                values[i] = _readers[i].Read(account);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw FactorValueException.ReaderFailed(_readers[i].Factor, exception);
        }

        _compiled.CheckFinite(values);
    }
}
