namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>The exact mid-rank share of every value by sorting values with their places.</summary>
internal sealed class SortedRanks(int count)
{
    private readonly double[] _keys = new double[count];
    private readonly int[] _places = new int[count];

    internal void Rank(ReadOnlySpan<double> values, double[] shares)
    {
        values.CopyTo(_keys);
        for (var i = 0; i < _places.Length; i++)
        {
            _places[i] = i;
        }

        Array.Sort(_keys, _places);
        for (int first = 0, next; first < _keys.Length; first = next)
        {
            for (next = first + 1; next < _keys.Length && _keys[next] == _keys[first]; next++)
            {
            }

            for (var i = first; i < next; i++)
            {
                shares[_places[i]] = (first + next) / 2.0 / _keys.Length;
            }
        }
    }
}
