namespace UpsellScoring.Scoring;

/// <summary>
/// Values of a population, rising, each with its mid-rank share: <c>(count below + count equal / 2) / count</c>, itself among the equal.
/// </summary>
internal sealed class RankedValues(int population)
{
    private readonly List<double> _values = [];
    private readonly List<double> _shares = [];

    internal IReadOnlyList<double> Values => _values;

    internal IReadOnlyList<double> Shares => _shares;

    /// <summary>The mid-rank share of a value with so many below it and so many equal to it, itself among them.</summary>
    internal static double Share(int below, int equal, int population) => (below + (equal / 2.0)) / population;

    /// <summary>Where the copies of <c>sorted[first]</c> end.</summary>
    internal static int EndOfTies(ReadOnlySpan<double> sorted, int first)
    {
        var end = first + 1;
        while (end < sorted.Length && sorted[end] == sorted[first])
        {
            end++;
        }

        return end;
    }

    /// <summary>Adds the next value, above all there are.</summary>
    internal void Add(double value, int below, int equal)
    {
        _values.Add(value);
        _shares.Add(Share(below, equal, population));
    }
}
