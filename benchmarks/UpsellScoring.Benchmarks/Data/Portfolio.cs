namespace UpsellScoring.Benchmarks.Data;

/// <summary>A generated portfolio in columns: one value per account and factor, NaN where it is unknown. The same for the same arguments.</summary>
internal sealed class Portfolio
{
    internal const int Factors = 5;
    internal const double UsualUnknown = 0.05;

    private const ulong Seed = 20260401;

    private static readonly Dictionary<(int, int, double), Portfolio> _made = [];

    // Drawn evenly over a range that passes both ends of the factor's curve, in the order of Cards.Linear.
    private static readonly (double From, double To)[] _ranges = [(50_000, 12_000_000), (0, 36), (0.1, 1.1), (0, 0.8), (0, 10)];

    private Portfolio(int count, int factors, double unknown)
    {
        Count = count;
        Columns = [.. Enumerable.Range(0, factors).Select(place => new AlignedArray<double>(count, place))];
        Scores = new(count, factors);
        for (var i = 0; i < factors; i++)
        {
            Fill(Columns[i].Span, _ranges[i % Factors], unknown, Seed + (ulong)i);
        }
    }

    internal int Count { get; }

    internal AlignedArray<double>[] Columns { get; }

    /// <summary>Where scores go; every kernel of a question writes to the same place.</summary>
    internal AlignedArray<double> Scores { get; }

    /// <summary>The portfolio of this size; made once and kept.</summary>
    internal static Portfolio Of(int count, int factors = Factors, double unknown = UsualUnknown)
    {
        if (!_made.TryGetValue((count, factors, unknown), out var portfolio))
        {
            _made.Add((count, factors, unknown), portfolio = new(count, factors, unknown));
        }

        return portfolio;
    }

    internal AlignedArray<float>[] AsFloats() => [.. Columns.Select((column, place) =>
    {
        var floats = new AlignedArray<float>(Count, place);
        System.Numerics.Tensors.TensorPrimitives.ConvertTruncating<double, float>(column.Span, floats.Span);
        return floats;
    })];

    private static void Fill(Span<double> column, (double From, double To) range, double unknown, ulong seed)
    {
        var random = new SplitMix(seed);
        foreach (ref var value in column)
        {
            var isUnknown = random.NextUnit() < unknown;
            var drawn = range.From + (random.NextUnit() * (range.To - range.From));
            value = isUnknown ? double.NaN : drawn;
        }
    }
}
