using System.Runtime.CompilerServices;

using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>A scorecard bound to a type of the host's: scores, explains and ranks accounts of that type. Made by <see cref="Scorecard.Bind{T}"/>.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
/// <remarks>Immutable; safe to use from several threads when the host's readers and curves are.</remarks>
public sealed class AccountScorer<T> : IAccountScorer<T>
{
    private readonly CompiledScorecard _compiled;
    private readonly FactorReader<T>[] _readers;

    // Not static: what is static in a generic type has to be looked up each time.
    private readonly bool _accountMayBeNull = default(T) is null;

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
    [SkipLocalsInit]
    public AccountScore Evaluate(T account, Span<Contribution> contributions = default)
    {
        _compiled.CheckBuffer(contributions);
        if (_readers.Length > FewValues.Length)
        {
            return EvaluateMany(account, contributions);
        }

        FewValues few;
        Unsafe.SkipInit(out few);
        Span<double> values = few[.._readers.Length];
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

    /// <summary>Scores a sequence of accounts into buffers, block by block, with nothing allocated per account.</summary>
    /// <param name="accounts">The accounts; those that are null or cannot be read are counted and listed in the summary, and the rest goes on.</param>
    /// <param name="output">
    /// Buffers at least as long as the sequence; places beyond it are left as they are. Points per factor have the stride of <see cref="BatchOutput.Scores"/>.
    /// </param>
    /// <param name="options">Progress, cancellation and coverage limit; the accounts are read on the calling thread alone.</param>
    /// <returns>How many accounts are scored, unknown, infinite, broken, thinly known, and of which grade. An infinite value leaves its account without a score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="accounts"/> is null.</exception>
    /// <exception cref="ArgumentException">A buffer is too short or overlaps another; where the length of the sequence is not known before, part of the buffers may have been written.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    /// <exception cref="OperationCanceledException">The scoring was cancelled; part of the buffers may have been written.</exception>
    public BatchSummary ScoreAll(IEnumerable<T> accounts, BatchOutput output, BatchOptions? options = null) =>
        ScoreAll(accounts, output, options, BlockScorers.MostLanes);

    internal unsafe BatchSummary ScoreAll(IEnumerable<T> accounts, BatchOutput output, BatchOptions? options, int lanes)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        BatchChecks.CheckLengths(output, output.Scores.Length, _readers.Length);
        BatchChecks.CheckOverlaps(output);
        if (accounts.TryGetNonEnumeratedCount(out var count) && count > output.Scores.Length)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Scores holds {output.Scores.Length} places; there are {count} accounts. Make the buffers at least as long as the sequence."), nameof(output));
        }

        fixed (double* scores = output.Scores, coverage = output.Coverage, points = output.Points)
        fixed (byte* grades = output.Grades)
        {
            var pinned = new PinnedOutput { Accounts = output.Scores.Length, Scores = scores, Grades = grades, Coverage = coverage, Points = points };
            using var run = new SequenceRun<T>(_compiled.Batch, _readers, &pinned, options ?? BatchOptions.Default, lanes);
            return run.Score(accounts);
        }
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private AccountScore EvaluateMany(T account, Span<Contribution> contributions)
    {
        Span<double> values = stackalloc double[_readers.Length];
        Read(account, values);
        return _compiled.Evaluate(values, contributions);
    }

    private void Read(T account, Span<double> values)
    {
        // Not ThrowIfNull: its parameter is an object, and a struct would be boxed; without optimization "is null" boxes it too.
        if (_accountMayBeNull && account is null)
        {
            throw new ArgumentNullException(nameof(account));
        }

        var (readers, reading) = (_readers, 0);
        try
        {
            for (var i = 0; i < readers.Length; i++)
            {
                // What the handler below reads lies in memory; the loop itself counts in a register.
                reading = i;
                values[i] = readers[i].Read(account);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw FactorValueException.ReaderFailed(readers[reading].Factor, exception);
        }

        _compiled.CheckFinite(values);
    }
}
