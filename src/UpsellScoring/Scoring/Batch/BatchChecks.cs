using System.Runtime.InteropServices;

namespace UpsellScoring.Scoring;

/// <summary>Refuses columns and buffers that do not fit, before anything is written.</summary>
internal static class BatchChecks
{
    /// <summary>Checks all but the overlaps of columns with buffers and finds the column of each factor.</summary>
    internal static void Check(CompiledScorecard card, ReadOnlySpan<FactorColumn> columns, BatchOutput output, Span<int> places)
    {
        Match(card, columns, places);
        var accounts = columns[0].Length;
        foreach (ref readonly var column in columns)
        {
            if (column.Length != accounts)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"The column '{column.Factor}' holds {column.Length} values, the column '{columns[0].Factor}' {accounts}. Give every column one value per account, NaN for unknown."), nameof(columns));
            }
        }

        CheckLengths(output, accounts, card.Count);
        CheckOverlaps(output);
    }

    /// <summary>Refuses buffers that are not as long as there are accounts.</summary>
    internal static void CheckLengths(BatchOutput output, int accounts, int factors)
    {
        CheckLength("Scores", output.Scores.Length, accounts, mayBeEmpty: false);
        CheckLength("Grades", output.Grades.Length, accounts);
        CheckLength("Coverage", output.Coverage.Length, accounts);
        CheckLength("Points", output.Points.Length, (long)accounts * factors);
    }

    /// <summary>Refuses buffers that share memory with another.</summary>
    internal static void CheckOverlaps(BatchOutput output)
    {
        var scores = MemoryMarshal.AsBytes(output.Scores);
        var coverage = MemoryMarshal.AsBytes(output.Coverage);
        var points = MemoryMarshal.AsBytes(output.Points);
        if (scores.Overlaps(coverage) || scores.Overlaps(points) || coverage.Overlaps(points)
            || output.Grades.Overlaps(scores) || output.Grades.Overlaps(coverage) || output.Grades.Overlaps(points))
        {
            throw new ArgumentException("Two buffers of the output share memory. Give each its own.", nameof(output));
        }
    }

    /// <summary>Refuses buffers that share memory with a column.</summary>
    /// <param name="card">The card.</param>
    /// <param name="columns">The columns in card order.</param>
    /// <param name="output">The buffers.</param>
    internal static unsafe void CheckApart(CompiledScorecard card, ColumnSource* columns, PinnedOutput output)
    {
        var accounts = (nint)output.Accounts;
        for (var k = 0; k < card.Count; k++)
        {
            var (first, end) = columns[k].Range(accounts);
            if (Shares(first, end, output.Scores, accounts * sizeof(double)) || Shares(first, end, output.Grades, accounts)
                || Shares(first, end, output.Coverage, accounts * sizeof(double)) || Shares(first, end, output.Points, accounts * card.Count * sizeof(double)))
            {
                throw new ArgumentException($"A buffer of the output shares memory with the column '{card.Factors[k].Name}'. Give it its own.", nameof(output));
            }
        }
    }

    private static unsafe bool Shares(nuint first, nuint end, void* buffer, nint length) => buffer != null && (nuint)buffer < end && first < (nuint)buffer + (nuint)length;

    private static void Match(CompiledScorecard card, ReadOnlySpan<FactorColumn> columns, Span<int> places)
    {
        places.Fill(-1);
        for (var i = 0; i < columns.Length; i++)
        {
            var name = columns[i].Factor;
            // Columns mostly come in the order of the card.
            var place = i < places.Length && card.Factors[i].Name == name ? i : name is null ? -1 : card.Card.IndexOf(name);
            if (place < 0)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"The card has no factor '{name}' (column {i}); it has {FactorNaming.List(card.Card.Factors)}."), nameof(columns));
            }

            if (places[place] >= 0)
            {
                throw new ArgumentException($"The factor '{name}' has two columns. Keep one.", nameof(columns));
            }

            places[place] = i;
        }

        if (places.IndexOf(-1) is var missing && missing >= 0)
        {
            throw new ArgumentException(
                $"The factor '{card.Factors[missing].Name}' has no column. Add one; fill it with NaN when the values are unknown.", nameof(columns));
        }
    }

    private static void CheckLength(string buffer, int length, long wanted, bool mayBeEmpty = true, string parameter = "output")
    {
        if (length != wanted && !(mayBeEmpty && length == 0))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{buffer} holds {length} places; the columns need {wanted}.{(mayBeEmpty ? " Leave it empty when it is not wanted." : "")}"), parameter);
        }
    }
}
