using System.Collections.ObjectModel;

using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>What became of the accounts of a batch. Each is scored, unknown, infinite or broken. The default value is that of no accounts.</summary>
public readonly struct BatchSummary
{
    private readonly Scorecard? _card;
    private readonly IReadOnlyList<FactorInfinities>? _infinities;
    private readonly IReadOnlyList<BrokenPlace>? _brokenAccounts;

    internal BatchSummary(Scorecard card, int accounts, BatchTally tally, bool graded)
    {
        _card = card;
        Accounts = accounts;
        (Scored, BelowCoverageLimit, Infinite, Broken) = (tally.Scored, tally.BelowLimit, tally.Infinite, tally.Broken);
        // The tally is used again. Most batches have nothing to list, and nothing is made for them.
        _infinities = Infinite > 0 ? InfinitiesOf(card, tally.Infinities) : null;
        _brokenAccounts = tally.BrokenAccounts?.AsReadOnly();
        Grades = graded ? GradesOf(card, tally) : null;
    }

    /// <summary>The number of accounts.</summary>
    public int Accounts { get; }

    /// <summary>The number of accounts with a score.</summary>
    public int Scored { get; }

    /// <summary>The number of accounts without a score because no value, or not every required one, is known.</summary>
    public int Unknown => Accounts - Scored - Infinite - Broken;

    /// <summary>The number of accounts without a score because a value is infinite.</summary>
    public int Infinite { get; }

    /// <summary>The number of accounts that could not be read; 0 for columns.</summary>
    public int Broken { get; }

    /// <summary>The number of accounts that have a score, but with less coverage than <see cref="BatchOptions.Ranking"/> asks for.</summary>
    public int BelowCoverageLimit { get; }

    /// <summary>How many accounts have an infinite value, per factor in card order. An account may count for several factors.</summary>
    public IReadOnlyList<FactorInfinities> Infinities => _infinities
        ?? (_card is null ? [] : InfinitiesOf(_card, new int[_card.Factors.Count]));

    /// <summary>The number of accounts per grade, from the highest to the lowest; null when no buffer for grades was given.</summary>
    public IReadOnlyList<GradeCount>? Grades { get; }

    /// <summary>The first thousand accounts that could not be read, each with its cause; empty for columns.</summary>
    public IReadOnlyList<BrokenPlace> BrokenAccounts => _brokenAccounts ?? [];

    /// <summary>The counts in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Accounts} accounts: {Scored} scored, {BelowCoverageLimit} of them below the coverage limit; {Unknown} unknown, {Infinite} infinite, {Broken} broken");

    private static ReadOnlyCollection<FactorInfinities> InfinitiesOf(Scorecard card, int[] counts) =>
        Array.AsReadOnly(card.Factors.Select((factor, i) => new FactorInfinities(factor.Name, counts[i])).ToArray());

    private static ReadOnlyCollection<GradeCount> GradesOf(Scorecard card, BatchTally tally) =>
        Array.AsReadOnly(card.Grades.Select((grade, i) => new GradeCount(grade, tally.Grade(i))).ToArray());
}
