namespace UpsellScoring.Numerics;

/// <summary>The interval for a share that stays inside [0, 1] and is honest for few answers and for shares of 0 and 1.</summary>
/// <remarks>E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209-212.</remarks>
internal static class WilsonInterval
{
    /// <summary>
    /// <c>(k + z^2/2 -+ z sqrt(k (n - k)/n + z^2/4)) / (n + z^2)</c>, exactly 0 below when k = 0 and exactly 1 above when k = n.
    /// </summary>
    /// <param name="hits">k, 0 to <paramref name="answers"/>.</param>
    /// <param name="answers">n, at least 1.</param>
    /// <param name="z">The two-sided normal quantile, above 0.</param>
    internal static (double Lower, double Upper) Of(long hits, long answers, double z)
    {
        double k = hits;
        double n = answers;
        var share = k / n;
        var root = Math.Sqrt((k * (answers - hits) / n) + (z * z / 4));
        var sum = k + (z * z / 2) + (z * root);

        // The product of both bounds is k^2 / (n (n + z^2)): the lower one without the cancellation of its own formula.
        var lower = share * (k / sum);
        var upper = hits == answers ? 1 : Math.Clamp(sum / (n + (z * z)), share, 1);
        return (lower, upper);
    }
}
