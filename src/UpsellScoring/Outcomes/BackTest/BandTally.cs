using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Counts answered proposals and their values by band, the highest band first.</summary>
internal sealed class BandTally
{
    private readonly string[] _names;
    private readonly (int Accepted, int Refused, double Lowest, double Highest)[] _counts;
    private readonly (int Rows, FixedPointSum Expected, FixedPointSum Actual)[] _values;

    internal BandTally(string[] names)
    {
        _names = names;
        _counts = new (int, int, double, double)[names.Length];
        _values = new (int, FixedPointSum, FixedPointSum)[names.Length];
        Array.Fill(_values, (0, new(ValueTest.FractionBits), new(ValueTest.FractionBits)));
    }

    /// <summary>Adds a group of equal scores; the groups come in rising order.</summary>
    internal void Add(int band, double points, int accepted, int refused)
    {
        ref var counts = ref _counts[band];
        counts.Lowest = counts is { Accepted: 0, Refused: 0 } ? points : counts.Lowest;
        counts.Highest = points;
        counts.Accepted += accepted;
        counts.Refused += refused;
    }

    /// <summary>Adds the value of one row to the band of its score, once all groups are there.</summary>
    internal void AddValue(double points, double expected, double actual)
    {
        var band = 0;
        while (_counts[band] is { Accepted: 0, Refused: 0 } || points < _counts[band].Lowest)
        {
            band++;
        }

        ref var values = ref _values[band];
        values.Rows++;
        values.Expected.Add(expected);
        values.Actual.Add(actual);
    }

    internal IReadOnlyList<AcceptanceBand> ToBands(double z)
    {
        var accepted = _counts.Sum(counts => (double)counts.Accepted);
        var answered = _counts.Sum(counts => (double)counts.Accepted + counts.Refused);
        var bands = new AcceptanceBand[_names.Length];
        var (acceptedSoFar, answeredSoFar) = (0, 0);
        for (var i = 0; i < bands.Length; i++)
        {
            var counts = _counts[i];
            var rows = counts.Accepted + counts.Refused;
            acceptedSoFar += counts.Accepted;
            answeredSoFar += rows;
            var (isEmpty, isValued) = (rows == 0, _values[i].Rows > 0);
            bands[i] = new(_names[i])
            {
                LowestPoints = isEmpty ? null : counts.Lowest,
                HighestPoints = isEmpty ? null : counts.Highest,
                Answered = rows,
                Accepted = counts.Accepted,
                RateLower = isEmpty ? null : WilsonInterval.Of(counts.Accepted, rows, z).Lower,
                RateUpper = isEmpty ? null : WilsonInterval.Of(counts.Accepted, rows, z).Upper,
                Lift = isEmpty ? null : (double)counts.Accepted / rows / (accepted / answered),
                Gain = acceptedSoFar / accepted,
                GainByChance = answeredSoFar / answered,
                Valued = _values[i].Rows,
                ExpectedValue = isValued ? ValueTest.ToAmount(_values[i].Expected) : null,
                ActualValue = isValued ? ValueTest.ToAmount(_values[i].Actual) : null,
            };
        }

        return Array.AsReadOnly(bands);
    }
}
