namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>A percentile reference of 1,001 knots by sorting a copy of all values.</summary>
internal sealed class SortedPercentiles(int count)
{
    internal const int Knots = 1001;

    private readonly double[] _copy = new double[count];

    internal (double Value, double Utility)[] Freeze(ReadOnlySpan<double> values)
    {
        values.CopyTo(_copy);
        Array.Sort(_copy);
        var knots = new (double Value, double Utility)[Knots];
        for (var i = 0; i < Knots; i++)
        {
            var place = (int)((long)i * (_copy.Length - 1) / (Knots - 1));
            knots[i] = (_copy[place], (place + 0.5) / _copy.Length);
        }

        return knots;
    }
}
