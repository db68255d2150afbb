using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Copies the rows that count, in their order, and counts what is wrong with the others.</summary>
internal ref struct RowReader
{
    private readonly OutcomeColumns _columns;
    private readonly OutcomeFaults _faults;

    internal RowReader(OutcomeColumns columns, OutcomeFaults faults)
    {
        _columns = columns;
        _faults = faults;
    }

    internal ScoredOutcomes Read()
    {
        CheckLengths();
        var duplicates = DuplicateRows.Find(_columns);
        var rows = _columns.Points.Length;
        var points = new double[rows];
        var outcomes = new ProposalOutcome[rows];
        var probabilities = new double[_columns.Probabilities.Length];
        var values = new double[_columns.Values.Length];
        var expected = new double[_columns.ExpectedValues.Length];
        var count = 0;
        for (var row = 0; row < rows; row++)
        {
            if (!Counts(row, duplicates))
            {
                continue;
            }

            // Adding 0 makes -0 the same score as 0.
            points[count] = _columns.Points[row] + 0.0;
            var outcome = outcomes[count] = _columns.Outcomes[row];
            if (probabilities.Length > 0)
            {
                probabilities[count] = Within(_columns.Probabilities[row], 0, 1, OutcomeFault.ProbabilityRange, row);
            }

            if (values.Length > 0)
            {
                values[count] = outcome switch
                {
                    ProposalOutcome.Accepted => Amount(_columns.Values[row], OutcomeFault.ValueRange, row),
                    ProposalOutcome.Refused => 0,
                    _ => double.NaN,
                };
            }

            if (expected.Length > 0)
            {
                expected[count] = Amount(_columns.ExpectedValues[row], OutcomeFault.ExpectedValueRange, row);
            }

            count++;
        }

        return new(rows, count, points, outcomes, probabilities, values, expected, _faults.ToFindings());
    }

    private readonly bool Counts(int row, OutcomeFault[]? duplicates)
    {
        var fault = RowCheck.Of(_columns, row);
        if (fault == OutcomeFault.None && duplicates is not null)
        {
            fault = duplicates[row];
        }

        if (fault != OutcomeFault.None && _columns.Outcomes[row] != RowCheck.Unreadable)
        {
            _faults.Add(fault, row);
        }

        return fault is OutcomeFault.None or OutcomeFault.AccountRepeated;
    }

    private readonly double Amount(double value, OutcomeFault fault, int row) =>
        Within(value, -(double)Guard.LargestAmount, (double)Guard.LargestAmount, fault, row);

    private readonly double Within(double value, double least, double greatest, OutcomeFault fault, int row)
    {
        if ((value >= least && value <= greatest) || double.IsNaN(value))
        {
            return value;
        }

        _faults.Add(fault, row);
        return double.NaN;
    }

    private readonly void CheckLengths()
    {
        var rows = _columns.Points.Length;
        Check(nameof(OutcomeColumns.Outcomes), _columns.Outcomes.Length, rows, mayBeEmpty: false);
        Check(nameof(OutcomeColumns.Accounts), _columns.Accounts.Length, rows);
        Check(nameof(OutcomeColumns.ScoredOn), _columns.ScoredOn.Length, rows);
        Check(nameof(OutcomeColumns.AnsweredOn), _columns.AnsweredOn.Length, rows);
        Check(nameof(OutcomeColumns.Probabilities), _columns.Probabilities.Length, rows);
        Check(nameof(OutcomeColumns.Values), _columns.Values.Length, rows);
        Check(nameof(OutcomeColumns.ExpectedValues), _columns.ExpectedValues.Length, rows);
    }

    private static void Check(string column, int length, int rows, bool mayBeEmpty = true)
    {
        if (length != rows && !(mayBeEmpty && length == 0))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{column} has {length} places and Points has {rows}. Give one place for each row{(mayBeEmpty ? ", or leave the column out" : "")}."), column);
        }
    }
}
