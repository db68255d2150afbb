using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>
/// Scores of a past day with what happened later, read from a sequence or from columns. Immutable. What is wrong with a row leaves out
/// that row or its one value, is named in <see cref="Findings"/>, and loses nothing else.
/// </summary>
/// <remarks>
/// What is worked out from it does not depend on the order of the rows. A row takes 9 bytes, and 8 more for each of
/// probability, value and expected value that is given.
/// </remarks>
public sealed class ScoredOutcomes
{
    private readonly double[] _points;
    private readonly ProposalOutcome[] _outcomes;
    private readonly double[] _probabilities;
    private readonly double[] _values;
    private readonly double[] _expectedValues;

    internal ScoredOutcomes(
        int rowsRead, int count, double[] points, ProposalOutcome[] outcomes, double[] probabilities, double[] values, double[] expectedValues, IReadOnlyList<OutcomeFinding> findings)
    {
        (RowsRead, Count, Findings) = (rowsRead, count, findings);
        (_points, _outcomes, _probabilities, _values, _expectedValues) = (points, outcomes, probabilities, values, expectedValues);
        Accepted = Outcomes.Count(ProposalOutcome.Accepted);
        Refused = Outcomes.Count(ProposalOutcome.Refused);
        NeverProposed = Outcomes.Count(ProposalOutcome.NeverProposed);
    }

    /// <summary>The number of rows read, those left out included.</summary>
    public int RowsRead { get; }

    /// <summary>The number of rows that count: accepted, refused, never proposed and open.</summary>
    public int Count { get; }

    /// <summary>The number of rows with an accepted proposal.</summary>
    public int Accepted { get; }

    /// <summary>The number of rows with a refused proposal.</summary>
    public int Refused { get; }

    /// <summary>The number of rows without a proposal. They are neither a yes nor a no, and enter no rate.</summary>
    public int NeverProposed { get; }

    /// <summary>The number of rows with a proposal that has no answer yet. They are neither a yes nor a no, and enter no rate.</summary>
    public int Open => Count - Accepted - Refused - NeverProposed;

    /// <summary>What is wrong with the rows, by kind; empty when nothing is.</summary>
    public IReadOnlyList<OutcomeFinding> Findings { get; }

    /// <summary>The scores of the rows that count.</summary>
    internal ReadOnlySpan<double> Points => _points.AsSpan(0, Count);

    /// <summary>Their outcomes.</summary>
    internal ReadOnlySpan<ProposalOutcome> Outcomes => _outcomes.AsSpan(0, Count);

    /// <summary>Their probabilities, NaN for unknown; empty when the column was left out.</summary>
    internal ReadOnlySpan<double> Probabilities => Used(_probabilities);

    /// <summary>What they brought: 0 for refused, NaN for unknown and where nothing was answered; empty when the column was left out.</summary>
    internal ReadOnlySpan<double> Values => Used(_values);

    /// <summary>What they had been expected to bring, NaN for unknown; empty when the column was left out.</summary>
    internal ReadOnlySpan<double> ExpectedValues => Used(_expectedValues);

    /// <summary>Reads a sequence of rows.</summary>
    /// <param name="rows">The rows in any order.</param>
    /// <returns>The rows that count, with what is wrong with the others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static ScoredOutcomes Read(IEnumerable<ScoredOutcome?> rows) => Read(rows, row => row);

    /// <summary>Reads a sequence of the host's own rows.</summary>
    /// <typeparam name="T">The host's row type.</typeparam>
    /// <param name="rows">The rows in any order.</param>
    /// <param name="map">Makes a row from the host's; one that throws or gives null loses that row only.</param>
    /// <returns>The rows that count, with what is wrong with the others.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The host's mapping was canceled.</exception>
    public static ScoredOutcomes Read<T>(IEnumerable<T> rows, Func<T, ScoredOutcome?> map)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(map);
        var (columns, faults) = (new RowColumns(), new OutcomeFaults());
        foreach (var row in rows)
        {
            var (mapped, cause) = Map(row, map);
            if (mapped is null)
            {
                faults.AddUnreadable(columns.Count, cause);
                columns.AddUnreadable();
            }
            else
            {
                columns.Add(mapped);
            }
        }

        return new RowReader(columns.Columns, faults).Read();
    }

    /// <summary>Reads columns; they are copied.</summary>
    /// <param name="columns">The columns, all of one length or left out.</param>
    /// <returns>The rows that count, with what is wrong with the others.</returns>
    /// <exception cref="ArgumentException">A column is neither left out nor as long as the points.</exception>
    public static ScoredOutcomes Read(OutcomeColumns columns) => new RowReader(columns, new()).Read();

    /// <summary>How many rows there are of each kind.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Accepted} accepted, {Refused} refused, {NeverProposed} never proposed, {Open} open; {RowsRead - Count} of {RowsRead} rows left out");

    private ReadOnlySpan<double> Used(double[] column) => column.Length == 0 ? [] : column.AsSpan(0, Count);

    // A host's mapping may throw anything; the row is lost, the others are not.
    private static (ScoredOutcome? Row, string Cause) Map<T>(T row, Func<T, ScoredOutcome?> map)
    {
        try
        {
            return (map(row), "The row is null.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (null, FaultText.Of(exception));
        }
    }
}
