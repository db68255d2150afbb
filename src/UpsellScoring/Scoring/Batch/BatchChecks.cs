using System.Runtime.InteropServices;

namespace UpsellScoring.Scoring;

/// <summary>Refuses columns and buffers that do not fit, before anything is written.</summary>
internal static class BatchChecks
{
    /// <summary>Checks all but the overlaps of columns with buffers and finds the column of each factor.</summary>
    internal static unsafe void Check(CompiledScorecard card, in ReadOnlySpan<FactorColumn> columns, in BatchOutput output, int* places)
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
    internal static void CheckLengths(in BatchOutput output, int accounts, int factors)
    {
        CheckLength("Scores", output.Scores.Length, accounts, mayBeEmpty: false);
        CheckLength("Grades", output.Grades.Length, accounts);
        CheckLength("Coverage", output.Coverage.Length, accounts);
        CheckLength("Points", output.Points.Length, (long)accounts * factors);
    }

    /// <summary>Refuses buffers that share memory with another.</summary>
    internal static void CheckOverlaps(in BatchOutput output)
    {
        if (output.Coverage.IsEmpty && output.Points.IsEmpty && output.Grades.IsEmpty)
        {
            return;
        }

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
    internal static unsafe void CheckApart(CompiledScorecard card, ColumnSource* columns, PinnedOutput* output)
    {
        var accounts = (nint)output->Accounts;
        CheckApart(card, columns, accounts, output->Scores, accounts * sizeof(double));
        if (output->IsDetailed)
        {
            CheckApart(card, columns, accounts, output->Grades, accounts);
            CheckApart(card, columns, accounts, output->Coverage, accounts * sizeof(double));
            CheckApart(card, columns, accounts, output->Points, accounts * card.Count * sizeof(double));
        }
    }

    private static unsafe void CheckApart(CompiledScorecard card, ColumnSource* columns, nint accounts, void* output, nint length)
    {
        var (begin, behind) = ((nuint)output, (nuint)output + (nuint)length);
        for (var k = 0; k < card.Count; k++)
        {
            var (first, end) = columns[k].Range(accounts);
            if (begin < end && first < behind && output != null)
            {
                throw new ArgumentException($"A buffer of the output shares memory with the column '{card.Factors[k].Name}'. Give it its own.", nameof(output));
            }
        }
    }

    private static unsafe void Match(CompiledScorecard card, in ReadOnlySpan<FactorColumn> columns, int* places)
    {
        var factors = card.Factors;
        new Span<int>(places, factors.Length).Fill(-1);
        for (var i = 0; i < columns.Length; i++)
        {
            var name = columns[i].Factor;
            // Columns mostly come in the order of the card.
            var place = i < factors.Length && factors[i].Name == name ? i : name is null ? -1 : card.Card.IndexOf(name);
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

        // As many different ones as the card has are all of them.
        if (columns.Length < factors.Length)
        {
            var missing = new Span<int>(places, factors.Length).IndexOf(-1);
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
