namespace UpsellScoring.Scoring;

/// <summary>Rounds parts so that they add up to a rounded total (the largest remainder method of Hamilton).</summary>
internal static class LargestRemainder
{
    /// <summary>
    /// Each part rounded down to whole units, then one unit more for those with the largest remainders until the sum is
    /// the total; ties in order. The total differs from the exact sum by less than one unit, so no part moves by more than one.
    /// </summary>
    internal static decimal[] Round(IReadOnlyList<double> parts, decimal total, decimal unit)
    {
        var exact = parts.Select(part => (decimal)part / unit).ToArray();
        var units = Array.ConvertAll(exact, decimal.Floor);
        // OrderBy is stable: ties stay in order.
        var receivers = Enumerable.Range(0, exact.Length)
            .OrderByDescending(i => exact[i] - units[i])
            .Take((int)((total / unit) - units.Sum()));
        foreach (var i in receivers)
        {
            units[i]++;
        }

        return Array.ConvertAll(units, count => count * unit);
    }

    /// <summary>A number rounded half away from zero to whole units.</summary>
    internal static decimal Total(double value, decimal unit) => decimal.Round((decimal)value / unit, MidpointRounding.AwayFromZero) * unit;
}
