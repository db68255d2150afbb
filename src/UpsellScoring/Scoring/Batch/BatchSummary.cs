using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>What became of the accounts of a batch. Each is scored, unknown, infinite or broken.</summary>
public sealed class BatchSummary
{
    private readonly Scorecard _card;
    private readonly BatchTally _tally;
    private readonly bool _graded;

    internal BatchSummary(Scorecard card, int accounts, BatchTally tally, bool graded) =>
        (_card, Accounts, _tally, _graded) = (card, accounts, tally, graded);

    /// <summary>The number of accounts.</summary>
    public int Accounts { get; }

    /// <summary>The number of accounts with a score.</summary>
    public int Scored => _tally.Scored;

    /// <summary>The number of accounts without a score because no value, or not every required one, is known.</summary>
    public int Unknown => Accounts - Scored - Infinite - Broken;

    /// <summary>The number of accounts without a score because a value is infinite.</summary>
    public int Infinite => _tally.Infinite;

    /// <summary>The number of accounts that could not be read; 0 for columns.</summary>
    public int Broken => _tally.Broken;

    /// <summary>The number of accounts that have a score, but with less coverage than <see cref="BatchOptions.Ranking"/> asks for.</summary>
    public int BelowCoverageLimit => _tally.BelowLimit;

    /// <summary>How many accounts have an infinite value, per factor in card order. An account may count for several factors.</summary>
    public IReadOnlyList<FactorInfinities> Infinities => field ??=
        Array.AsReadOnly(_card.Factors.Select((factor, i) => new FactorInfinities(factor.Name, _tally.Infinities[i])).ToArray());

    /// <summary>The number of accounts per grade, from the highest to the lowest; null when no buffer for grades was given.</summary>
    public IReadOnlyList<GradeCount>? Grades => field ??=
        _graded ? Array.AsReadOnly(_card.Grades.Select((grade, i) => new GradeCount(grade, _tally.Grade(i))).ToArray()) : null;

    /// <summary>The first thousand accounts that could not be read, each with its cause; empty for columns.</summary>
    public IReadOnlyList<BrokenPlace> BrokenAccounts => field ??= _tally.BrokenAccounts.AsReadOnly();

    /// <summary>The counts in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Accounts} accounts: {Scored} scored, {BelowCoverageLimit} of them below the coverage limit; {Unknown} unknown, {Infinite} infinite, {Broken} broken");
}
