namespace ScoreAPortfolio;

/// <summary>What customers pay a year, heavy-tailed: half of them less than 450,000 yen, one in a hundred more than 10 million.</summary>
internal static class ContractSizes
{
    private const double Step = 12_000; // whole thousands a month

    private static readonly (double Size, double Yen)[] _knots =
        [(0, 84_000), (0.2, 180_000), (0.5, 450_000), (0.75, 1_100_000), (0.9, 2_800_000), (0.99, 10_000_000), (1, 15_000_000)];

    /// <summary>The yearly contract value of the customer that is larger than a share of all.</summary>
    /// <param name="size">The share, from 0 to below 1.</param>
    public static double YenAt(double size)
    {
        var upper = 1;
        while (_knots[upper].Size <= size)
        {
            upper++;
        }

        var (from, to) = (_knots[upper - 1], _knots[upper]);
        return Math.Floor((from.Yen + ((to.Yen - from.Yen) * (size - from.Size) / (to.Size - from.Size))) / Step) * Step;
    }
}
