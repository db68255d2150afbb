namespace UpsellScoring.Rendering;

/// <summary>Maps values to places of a drawing. A range without extent is widened, so that every value has a place.</summary>
internal readonly struct Scale
{
    private readonly double _low;
    private readonly double _extent;
    private readonly double _from;
    private readonly double _to;

    internal Scale(double low, double high, double from, double to) => (_low, _extent, _from, _to) = (low, high > low ? high - low : 1, from, to);

    internal double At(double value) => _from + ((_to - _from) * Math.Clamp((value - _low) / _extent, 0, 1));

    /// <summary>Round values that part a range into about so many pieces: 1, 2 or 5 times a power of ten apart, and no less than the least step.</summary>
    internal static IReadOnlyList<double> Ticks(double low, double high, int pieces, double least = 0)
    {
        var rough = Math.Max((high - low) / pieces, least);
        if (!(rough > 0))
        {
            return [low];
        }

        var step = 1.0;
        for (; step < rough; step *= 10)
        {
        }

        for (; step / 10 >= rough; step /= 10)
        {
        }

        step = step / 5 >= rough ? step / 5 : step / 2 >= rough ? step / 2 : step;
        var first = Math.Ceiling(low / step);
        return [.. Enumerable.Range(0, (int)(Math.Floor(high / step) - first) + 1).Select(place => (first + place) * step)];
    }
}
