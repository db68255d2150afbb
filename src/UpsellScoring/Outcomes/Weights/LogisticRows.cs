using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>The complete rows of a regression, with columns scaled to mean 0 and deviation 1.</summary>
internal sealed class LogisticRows
{
    private const double Largest = 1e15;

    // A deviation below this share of the mean is rounding.
    private const double Flat = 1e-14;

    private long _accepted;

    private LogisticRows(int columns, int length)
    {
        var padded = LogisticEquations.Padded(length);
        Columns = [.. Enumerable.Range(0, columns).Select(_ => new double[padded])];
        (Outcomes, Counts) = (new double[padded], new double[padded]);
        (Means, Deviations) = (new double[columns], new double[columns]);
    }

    internal double[][] Columns { get; }

    internal double[] Outcomes { get; }

    internal double[] Counts { get; }

    internal double[] Means { get; }

    internal double[] Deviations { get; }

    /// <summary>How many rows count.</summary>
    internal long Count { get; private set; }

    internal long LeftOut { get; private set; }

    internal static LogisticRows Of(IReadOnlyList<ReadOnlyMemory<double>> columns, ReadOnlySpan<bool> accepted, ReadOnlySpan<int> counts)
    {
        Check(columns, accepted.Length, counts.Length);
        var rows = new LogisticRows(columns.Count, accepted.Length);
        for (var row = 0; row < accepted.Length; row++)
        {
            var count = counts.IsEmpty ? 1 : counts[row];
            rows.Counts[row] = count >= 0
                ? count
                : throw new ArgumentException(FormattableString.Invariant($"The count of row {row} is {count}; it must be 0 or more."), nameof(counts));
            rows.Outcomes[row] = accepted[row] ? 1 : 0;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            columns[i].Span.CopyTo(rows.Columns[i]);
            rows.LeaveOutUnknown(rows.Columns[i]);
        }

        for (var row = 0; row < accepted.Length; row++)
        {
            rows.Count += (long)rows.Counts[row];
            rows._accepted += accepted[row] ? (long)rows.Counts[row] : 0;
        }

        rows.Scale();
        return rows;
    }

    /// <summary>Why there can be no fit; null when there may be one.</summary>
    internal LogisticFit? Fault()
    {
        var flat = Array.FindIndex(Deviations, deviation => deviation == 0);
        return Count == 0 ? Fault(LogisticOutcome.NoRows)
            : _accepted == 0 || _accepted == Count ? Fault(LogisticOutcome.OneClassOnly)
            : Count <= Columns.Length ? Fault(LogisticOutcome.MoreColumnsThanRows)
            : flat >= 0 ? Fault(LogisticOutcome.ConstantColumn, flat)
            : null;
    }

    internal LogisticFit Fault(LogisticOutcome outcome, int? column = null) => new(outcome, Count, LeftOut, column);

    private static void Check(IReadOnlyList<ReadOnlyMemory<double>> columns, int rows, int counts)
    {
        if (columns.Count is 0 or > LogisticRegression.MostColumns)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {columns.Count} columns; 1 to {LogisticRegression.MostColumns} are allowed."), nameof(columns));
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Length != rows)
            {
                throw new ArgumentException(FormattableString.Invariant($"Column {i} has {columns[i].Length} values; there are {rows} outcomes. Give one value for each."), nameof(columns));
            }

            foreach (var value in columns[i].Span)
            {
                if (Math.Abs(value) > Largest)
                {
                    throw new ArgumentException(FormattableString.Invariant($"Column {i} holds {value}; values lie within 10^15. Give NaN for unknown, or another unit."), nameof(columns));
                }
            }
        }

        if (counts != 0 && counts != rows)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {counts} counts and {rows} outcomes. Give one for each, or none."), nameof(counts));
        }
    }

    private void LeaveOutUnknown(double[] column)
    {
        for (var row = 0; row < column.Length; row++)
        {
            if (double.IsNaN(column[row]))
            {
                LeftOut += (long)Counts[row];
                (Counts[row], column[row]) = (0, 0);
            }
        }
    }

    private void Scale()
    {
        for (var i = 0; i < Columns.Length && Count > 0; i++)
        {
            // Twice, so that the rounding of the first mean is gone, too.
            Means[i] = Center(Columns[i]);
            Means[i] += Center(Columns[i]);
            var squares = 0.0;
            for (var row = 0; row < Columns[i].Length; row++)
            {
                squares += Counts[row] * Columns[i][row] * Columns[i][row];
            }

            var deviation = Math.Sqrt(squares / Count);
            if (deviation > Flat * Math.Abs(Means[i]))
            {
                Deviations[i] = deviation;
                foreach (ref var value in Columns[i].AsSpan())
                {
                    value /= deviation;
                }
            }
        }
    }

    /// <summary>Takes the mean away and returns it.</summary>
    private double Center(double[] column)
    {
        var sum = 0.0;
        for (var row = 0; row < column.Length; row++)
        {
            sum += Counts[row] * column[row];
        }

        var mean = sum / Count;
        for (var row = 0; row < column.Length; row++)
        {
            column[row] = Counts[row] > 0 ? column[row] - mean : 0;
        }

        return mean;
    }
}
