namespace UpsellScoring.Tests.Scoring;

/// <summary>References too large to be sorted by the curve, of many shapes.</summary>
internal static class LargeReferences
{
    private const double Bit = 1.0 / (1L << 52);

    internal static readonly IReadOnlyDictionary<string, Func<Random, int, double>> Shapes = new Dictionary<string, Func<Random, int, double>>(StringComparer.Ordinal)
    {
        ["uniform"] = (random, _) => random.NextDouble(),
        ["normal"] = (random, _) => Normal(random),
        ["log-normal"] = (random, _) => Math.Exp(13 + Normal(random)),
        ["heavy tail"] = (random, _) => Math.Min(1e15, 1 / Math.Pow(random.NextDouble(), 3)),
        ["whole amounts"] = (random, _) => Math.Floor(Math.Exp(8 + (2 * Normal(random)))),
        ["few distinct"] = (random, _) => random.Next(201) * 0.005,
        ["1,001 distinct"] = (random, _) => random.Next(1001) * 0.1,
        ["1,002 distinct"] = (random, _) => random.Next(1002) * 0.1,
        ["list prices and a continuum"] = (random, _) => random.Next(2) == 0 ? 1000 * (1 + random.Next(12)) : Math.Exp(8 + Normal(random)),
        ["half zero"] = (random, _) => random.Next(2) == 0 ? 0 : Math.Exp(Normal(random)),
        ["one tight cluster and two outliers"] = (random, i) => i == 0 ? -1e15 : i == 1 ? 1e15 : 1 + (random.Next(1 << 20) * Bit),
        ["two tight clusters"] = (random, _) => random.Next(2) == 0 ? 1 + (random.Next(1 << 20) * Bit) : 1e6 + (random.NextDouble() * 1e-6),
        ["lumps of rounding noise"] = (random, _) => (random.Next(10) + 1) * (1 + (random.Next(3) * Bit)),
        ["lumps just over a cell, between them continua"] = (random, i) => (i % 800) + ((i % 800) % 2 == 0 ? 0 : random.NextDouble()),
        ["neighbors of a lump"] = (random, i) => i % 2 == 0 ? 100 : 100 + ((random.Next(4000) - 2000) * 1e-3),
        ["900 rare and one lump"] = (_, i) => i < 900 ? i : 5000,
        ["2,000 rare and one lump"] = (_, i) => i < 2000 ? i : 5000,
        ["halving lumps"] = (random, i) => System.Numerics.BitOperations.TrailingZeroCount(i + 1) + (i % 64 == 0 ? random.NextDouble() * 1e-3 : 0),
        ["subnormal"] = (random, _) => random.Next(-100_000, 100_000) * double.Epsilon,
        ["every exponent"] = (random, _) => Math.ScaleB(random.NextDouble() - 0.5, random.Next(-1074, 49)),
        ["rising"] = (_, i) => i * 0.5,
    };

    internal static double[] Of(string shape, int count)
    {
        var random = new Random(1);
        var value = Shapes[shape];
        return [.. Enumerable.Range(0, count).Select(i => value(random, i))];
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
