namespace UpsellScoring.Outcomes;

/// <summary>Finds rows of the same account. Which of them count does not depend on the order of the rows.</summary>
internal static class DuplicateRows
{
    /// <summary>The fault of each row, <see cref="OutcomeFault.None"/> for most; null when no account stands twice, or none is given.</summary>
    internal static OutcomeFault[]? Find(in OutcomeColumns columns)
    {
        if (IsRising(columns.Accounts))
        {
            return null;
        }

        var accounts = columns.Accounts.ToArray();
        var places = new int[accounts.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort(accounts, places);
        OutcomeFault[]? faults = null;
        for (var from = 0; from < places.Length;)
        {
            var to = from + 1;
            while (to < places.Length && accounts[to] == accounts[from])
            {
                to++;
            }

            if (to - from > 1)
            {
                Mark(columns, places.AsSpan(from, to - from), faults ??= new OutcomeFault[places.Length]);
            }

            from = to;
        }

        return faults;
    }

    private static bool IsRising(ReadOnlySpan<long> accounts)
    {
        for (var i = 1; i < accounts.Length; i++)
        {
            if (accounts[i] <= accounts[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static void Mark(in OutcomeColumns columns, ReadOnlySpan<int> group, OutcomeFault[] faults)
    {
        // A row that is left out for a reason of its own neither repeats nor contradicts another.
        var rows = new List<(DateOnly Day, int Row)>(group.Length);
        foreach (var row in group)
        {
            if (RowCheck.Of(columns, row) == OutcomeFault.None)
            {
                rows.Add((columns.ScoredOn.IsEmpty ? default : columns.ScoredOn[row], row));
            }
        }

        rows.Sort();
        var kept = new List<int>();
        for (var from = 0; from < rows.Count;)
        {
            var (to, same) = (from + 1, true);
            for (; to < rows.Count && rows[to].Day == rows[from].Day; to++)
            {
                same &= IsSame(columns, rows[from].Row, rows[to].Row);
            }

            if (same)
            {
                kept.Add(rows[from].Row);
            }

            for (var i = same ? from + 1 : from; i < to; i++)
            {
                faults[rows[i].Row] = same ? OutcomeFault.AccountDuplicate : OutcomeFault.AccountConflict;
            }

            from = to;
        }

        foreach (var row in kept.Count > 1 ? kept : [])
        {
            faults[row] = OutcomeFault.AccountRepeated;
        }
    }

    private static bool IsSame(in OutcomeColumns columns, int one, int other) =>
        columns.Points[one] == columns.Points[other]
        && columns.Outcomes[one] == columns.Outcomes[other]
        && Same(columns.AnsweredOn, one, other)
        && Same(columns.Probabilities, one, other)
        && Same(columns.Values, one, other)
        && Same(columns.ExpectedValues, one, other);

    // Equals, so that unknown is the same as unknown.
    private static bool Same<T>(ReadOnlySpan<T> column, int one, int other)
        where T : IEquatable<T> => column.IsEmpty || column[one].Equals(column[other]);
}
