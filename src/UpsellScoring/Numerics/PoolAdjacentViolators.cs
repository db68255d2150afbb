namespace UpsellScoring.Numerics;

/// <summary>The never falling sequence nearest to given numbers in weighted least squares: blocks of equal values, each the mean of its own.</summary>
/// <remarks>
/// Pool adjacent violators: M. Ayer, H. D. Brunk, G. M. Ewing, W. T. Reid, E. Silverman, "An empirical distribution function for
/// sampling with incomplete information", Annals of Mathematical Statistics 26 (1955), 641-647. Linear time.
/// </remarks>
internal static class PoolAdjacentViolators
{
    /// <summary>Pools neighbors until the means rise strictly from block to block.</summary>
    /// <param name="sums">For each place its value times its weight.</param>
    /// <param name="weights">For each place its weight, above 0.</param>
    /// <returns>The blocks in order: the place after their last, their sum and their weight. The sums add up to those given.</returns>
    internal static List<(int End, double Sum, double Weight)> Blocks(ReadOnlySpan<double> sums, ReadOnlySpan<double> weights)
    {
        var blocks = new List<(int End, double Sum, double Weight)>();
        for (var i = 0; i < sums.Length; i++)
        {
            var (sum, weight) = (sums[i], weights[i]);
            while (blocks.Count > 0 && blocks[^1].Sum / blocks[^1].Weight >= sum / weight)
            {
                sum += blocks[^1].Sum;
                weight += blocks[^1].Weight;
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add((i + 1, sum, weight));
        }

        return blocks;
    }
}
