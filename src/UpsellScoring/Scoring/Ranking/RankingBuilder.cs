namespace UpsellScoring.Scoring;

/// <summary>Sorts accounts into ranked, too little known and broken.</summary>
internal sealed class RankingBuilder<T>
{
    private readonly List<(T Account, long Index, AccountScore Score)> _ranked = [];
    private readonly List<UnrankedAccount<T>> _tooLittleKnown = [];
    private readonly List<BrokenAccount<T>> _broken = [];
    private readonly int[] _known;
    private int _read;

    private RankingBuilder(int factors) => _known = new int[factors];

    internal static Ranking<T> Build(AccountScorer<T> scorer, IEnumerable<T> accounts, int top, RankingOptions options)
    {
        var builder = new RankingBuilder<T>(scorer.Card.Factors.Count);
        var buffer = new Contribution[scorer.Card.Factors.Count];
        var index = 0L;
        foreach (var account in accounts)
        {
            builder.Add(scorer, account, index++, options, buffer);
        }

        return builder.Finish(scorer.Card, top, options);
    }

    private void Add(AccountScorer<T> scorer, T account, long index, RankingOptions options, Contribution[] buffer)
    {
        if (account is null)
        {
            _broken.Add(new(default, index, null, "The account is null."));
            return;
        }

        AccountScore score;
        try
        {
            score = scorer.Evaluate(account, buffer);
        }
        catch (FactorValueException exception)
        {
            _broken.Add(new(account, index, exception.Factor, exception.Message));
            return;
        }

        _read++;
        foreach (ref readonly var contribution in buffer.AsSpan())
        {
            _known[contribution.FactorIndex] += contribution.IsKnown ? 1 : 0;
        }

        if (score.Outcome == ScoreOutcome.Scored && options.Admits(score.Coverage))
        {
            _ranked.Add((account, index, score));
        }
        else
        {
            _tooLittleKnown.Add(new(account, index, score, FetchFirst(scorer.Card.Compiled, buffer)));
        }
    }

    /// <summary>The unknown factor to ask for, as the reasons of an explanation order them: required ones first, then most points; ties in card order.</summary>
    private static string FetchFirst(CompiledScorecard compiled, Contribution[] contributions)
    {
        var first = -1;
        for (var i = 0; i < contributions.Length; i++)
        {
            if (!contributions[i].IsKnown && (first < 0 || Rank(i).CompareTo(Rank(first)) > 0))
            {
                first = i;
            }
        }

        return compiled.Factors[first].Name;

        (bool, double) Rank(int place) => (compiled.Factors[place].IsRequired, compiled.OpenPoints(place));
    }

    private Ranking<T> Finish(Scorecard card, int top, RankingOptions options)
    {
        _ranked.Sort((left, right) =>
        {
            var order = right.Score.Points!.Value.CompareTo(left.Score.Points!.Value);
            order = order != 0 ? order : right.Score.Coverage.CompareTo(left.Score.Coverage);
            return order != 0 ? order : left.Index.CompareTo(right.Index);
        });
        var listed = _ranked.Take(top).Select((row, place) => new RankedAccount<T>(place + 1, row.Account, row.Index, row.Score)).ToArray();
        var knowledge = card.Factors.Select((factor, i) => new FactorKnowledge(factor.Name, _known[i], _read - _known[i])).ToArray();
        return new(
            Array.AsReadOnly(listed),
            _tooLittleKnown.AsReadOnly(),
            _broken.AsReadOnly(),
            new ScoreDistribution(card, _ranked.ConvertAll(row => row.Score)),
            Array.AsReadOnly(knowledge),
            options);
    }
}
