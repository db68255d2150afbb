namespace UpsellScoring.Outcomes;

/// <summary>The utilities of the accounts that were scored and answered, as columns, and how many of the others there are.</summary>
internal sealed class WeightRows
{
    private WeightRows(Scorecard card) => (Card, Utilities) = (card, [.. card.Factors.Select(_ => new List<double>())]);

    internal Scorecard Card { get; }

    /// <summary>For each factor of the card the utilities that count; NaN where it is left out.</summary>
    internal List<double>[] Utilities { get; }

    internal List<bool> Accepted { get; } = [];

    internal long AcceptedCount { get; private set; }

    internal long WithoutAnswer { get; private set; }

    internal long WithoutScore { get; private set; }

    internal long Broken { get; private set; }

    internal static WeightRows Of<T>(AccountScorer<T> scorer, IEnumerable<T> accounts, Func<T, ProposalOutcome> outcome)
    {
        var rows = new WeightRows(scorer.Card);
        var buffer = new Contribution[scorer.Card.Factors.Count];
        foreach (var account in accounts)
        {
            if (ScoredRows.TryScore(scorer, account, buffer) is { } score && TryRead(outcome, account) is { } answer)
            {
                rows.Add(score, buffer, answer);
            }
            else
            {
                rows.Broken++;
            }
        }

        return rows;
    }

    internal static WeightRows Of(Scorecard card, IReadOnlyList<ReadOnlyMemory<double>> columns, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        var length = ScoredRows.Length(card, columns);
        if (outcomes.Length != length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {outcomes.Length} outcomes and {length} accounts. Give one for each account."), nameof(outcomes));
        }

        var rows = new WeightRows(card);
        var answers = outcomes.ToArray();
        var broken = ScoredRows.Read(card, columns, (in AccountScore score, ReadOnlySpan<Contribution> contributions, long place) => rows.Add(score, contributions, answers[place]));
        rows.Broken += broken;
        return rows;
    }

    private static ProposalOutcome? TryRead<T>(Func<T, ProposalOutcome> outcome, T account)
    {
        try
        {
            return outcome(account);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    private void Add(AccountScore score, ReadOnlySpan<Contribution> contributions, ProposalOutcome outcome)
    {
        if (!OutcomeGuard.IsDefined(outcome))
        {
            Broken++;
        }
        else if (outcome is not (ProposalOutcome.Accepted or ProposalOutcome.Refused))
        {
            WithoutAnswer++;
        }
        else if (score.Outcome != ScoreOutcome.Scored)
        {
            WithoutScore++;
        }
        else
        {
            var accepted = outcome == ProposalOutcome.Accepted;
            Accepted.Add(accepted);
            AcceptedCount += accepted ? 1 : 0;
            for (var i = 0; i < contributions.Length; i++)
            {
                Utilities[i].Add(contributions[i].Utility ?? double.NaN);
            }
        }
    }
}
