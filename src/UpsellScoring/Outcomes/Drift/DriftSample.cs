using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>Gathers the values of accounts to be frozen.</summary>
internal sealed class DriftSample(Scorecard card)
{
    // First of all: a card that cannot be hashed is refused before anything is read.
    private readonly string _hash = ScorecardDocument.ContentHash(card);
    private readonly List<double>[] _values = [.. card.Factors.Select(_ => new List<double>())];
    private readonly List<double> _scores = [];
    private readonly double[] _points = new double[card.Factors.Count];
    private long _accounts;

    internal void Add(in AccountScore score, ReadOnlySpan<Contribution> contributions, long place)
    {
        _accounts++;
        if (score.Points is { } points)
        {
            _scores.Add(points);
        }

        for (var i = 0; i < contributions.Length; i++)
        {
            if (contributions[i].Value is { } value)
            {
                _values[i].Add(value);
            }

            _points[i] += contributions[i].Points;
        }
    }

    internal DriftReference Freeze(DateOnly frozenOn)
    {
        var scored = Math.Max(_scores.Count, 1);
        var factors = card.Factors.Select((factor, i) => new FrozenFactor(factor.Name, _points[i] / scored, FrozenDistribution.Of([.. _values[i]])));
        return new(frozenOn, card.Version, _hash, _accounts, FrozenDistribution.Of([.. _scores]), Array.AsReadOnly(factors.ToArray()));
    }
}
