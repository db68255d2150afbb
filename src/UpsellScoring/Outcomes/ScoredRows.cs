using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>Scores accounts one after the other, from the host's objects or from columns. One that cannot be read is counted, and the rest goes on.</summary>
internal static class ScoredRows
{
    /// <summary>Takes one account with what each factor gives, and its place among all.</summary>
    internal delegate void Row(in AccountScore score, ReadOnlySpan<Contribution> contributions, long place);

    /// <summary>Reads accounts of the host's type.</summary>
    /// <returns>How many could not be read.</returns>
    internal static long Read<T>(AccountScorer<T> scorer, IEnumerable<T> accounts, Row row)
    {
        var buffer = new Contribution[scorer.Card.Factors.Count];
        var broken = 0L;
        var place = 0L;
        foreach (var account in accounts)
        {
            if (TryScore(scorer, account, buffer) is { } score)
            {
                row(score, buffer, place);
            }
            else
            {
                broken++;
            }

            place++;
        }

        return broken;
    }

    /// <summary>Reads columns, one for each factor in card order.</summary>
    /// <returns>How many accounts have an infinite value.</returns>
    internal static long Read(Scorecard card, IReadOnlyList<ReadOnlyMemory<double>> columns, Row row)
    {
        var length = Length(card, columns);
        var buffer = new Contribution[card.Factors.Count];
        var values = new double[buffer.Length];
        var broken = 0L;
        for (var place = 0; place < length; place++)
        {
            var infinite = false;
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = columns[i].Span[place];
                infinite |= double.IsInfinity(values[i]);
            }

            if (infinite)
            {
                broken++;
                continue;
            }

            row(card.Compiled.Evaluate(values, buffer), buffer, place);
        }

        return broken;
    }

    /// <summary>The score with its contributions; null when the account is null or cannot be read.</summary>
    internal static AccountScore? TryScore<T>(AccountScorer<T> scorer, T account, Contribution[] buffer)
    {
        if (account is null)
        {
            return null;
        }

        try
        {
            return scorer.Evaluate(account, buffer);
        }
        catch (FactorValueException)
        {
            return null;
        }
    }

    /// <summary>The common length of the columns.</summary>
    internal static int Length(Scorecard card, IReadOnlyList<ReadOnlyMemory<double>> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count != card.Factors.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {columns.Count} columns; the card has {card.Factors.Count} factors. Give one for each factor in card order, NaN for unknown."), nameof(columns));
        }

        for (var i = 1; i < columns.Count; i++)
        {
            if (columns[i].Length != columns[0].Length)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The column of '{card.Factors[i].Name}' has {columns[i].Length} values, the first has {columns[0].Length}. Give one value for each account."), nameof(columns));
            }
        }

        return columns[0].Length;
    }
}
