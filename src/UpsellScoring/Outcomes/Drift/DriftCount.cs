namespace UpsellScoring.Outcomes;

/// <summary>Counts later accounts into the cells of a reference.</summary>
internal sealed class DriftCount(DriftReference reference)
{
    private readonly long[][] _cells = [.. reference.Factors.Select(factor => new long[factor.Values.Cells.Length])];
    private readonly long[] _scores = new long[reference.Score.Cells.Length];
    private readonly double[] _points = new double[reference.Factors.Count];
    private long _accounts;

    internal void Add(in AccountScore score, ReadOnlySpan<Contribution> contributions, long place)
    {
        _accounts++;
        if (score.Points is { } points)
        {
            _scores[reference.Score.CellOf(points)]++;
        }

        for (var i = 0; i < contributions.Length; i++)
        {
            if (contributions[i].Value is { } value)
            {
                _cells[i][reference.Factors[i].Values.CellOf(value)]++;
            }

            _points[i] += contributions[i].Points;
        }
    }

    internal DriftReport Report(long broken)
    {
        var score = DistributionDrift.Between(reference.Score, _scores);
        var factors = reference.Factors.Select((factor, i) =>
        {
            var values = DistributionDrift.Between(factor.Values, _cells[i]);
            return new FactorDrift(
                factor.Name, values, Missing(values), score.Reference > 0 ? factor.Points : null, score.Current > 0 ? _points[i] / score.Current : null);
        });
        return new(reference, broken, score, Missing(score), Array.AsReadOnly(factors.ToArray()));
    }

    private MissingShift Missing(DistributionDrift known) => new(reference.Accounts - known.Reference, reference.Accounts, _accounts - known.Current, _accounts);
}
