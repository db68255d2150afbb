namespace UpsellScoring.Outcomes;

/// <summary>
/// Scored outcomes as columns: one place per account, no object per row. <see cref="Points"/> and <see cref="Outcomes"/> are needed;
/// each other column is either empty, when nothing of it is known, or as long as they are.
/// </summary>
/// <remarks>
/// NaN stands for unknown, and so does the default date, 0001-01-01. What is wrong in one place is named as a finding and loses
/// nothing else. A column of bytes becomes one of outcomes by <c>MemoryMarshal.Cast&lt;byte, ProposalOutcome&gt;</c>.
/// </remarks>
public readonly ref struct OutcomeColumns
{
    /// <summary>Makes columns of scores and outcomes; the others can be added by name.</summary>
    /// <param name="points">The scores on any scale on which more is better; NaN for none.</param>
    /// <param name="outcomes">What happened later.</param>
    public OutcomeColumns(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        Points = points;
        Outcomes = outcomes;
    }

    /// <summary>The scores on any scale on which more is better; NaN for none.</summary>
    public ReadOnlySpan<double> Points { get; init; }

    /// <summary>What happened later.</summary>
    public ReadOnlySpan<ProposalOutcome> Outcomes { get; init; }

    /// <summary>The accounts' keys. Without them a duplicate cannot be seen; without <see cref="ScoredOn"/> an account may stand once only.</summary>
    public ReadOnlySpan<long> Accounts { get; init; }

    /// <summary>The days of the scores; the default date for unknown. Without them an outcome before its score cannot be seen.</summary>
    public ReadOnlySpan<DateOnly> ScoredOn { get; init; }

    /// <summary>The days of the answers; the default date for none and for unknown.</summary>
    public ReadOnlySpan<DateOnly> AnsweredOn { get; init; }

    /// <summary>The probabilities of acceptance stated on the day of the score, 0 to 1; NaN for none. Points are not probabilities.</summary>
    public ReadOnlySpan<double> Probabilities { get; init; }

    /// <summary>What each acceptance brought, up to 10^15 either way; NaN for unknown. Read for accepted proposals only.</summary>
    public ReadOnlySpan<double> Values { get; init; }

    /// <summary>What each proposal had been expected to bring on average, up to 10^15 either way; NaN for unknown.</summary>
    public ReadOnlySpan<double> ExpectedValues { get; init; }
}
