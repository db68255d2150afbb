using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>The weights on accounts drawn again with replacement: how much they hang on who happened to be asked. B. Efron, "Bootstrap methods", Annals of Statistics 7 (1979), 1-26.</summary>
internal static class WeightResamples
{
    /// <summary>The shares of the factors that vary in each resample; those in which every slope is 0 are left out.</summary>
    internal static List<double[]> Draw(WeightSample sample, WeightFitter fitter, int pull, int resamples, ulong seed)
    {
        var random = new CounterRandom(seed);
        var shares = new List<double[]>();
        for (var resample = 0; resample < resamples; resample++)
        {
            if (fitter.Fit(Counts(sample, random, resample), pull).Shares is { } own)
            {
                shares.Add(own);
            }
        }

        return shares;
    }

    /// <summary>How often each row is drawn in a resample.</summary>
    internal static double[] Counts(WeightSample sample, CounterRandom random, int resample)
    {
        var counts = new double[sample.All.Length];
        for (var draw = 0; draw < sample.Rows; draw++)
        {
            // Resample in the high half, draw in the low: neither count moves the other's numbers.
            counts[(int)(random.Between0And1(((ulong)resample << 32) | (uint)draw) * sample.Rows)]++;
        }

        return counts;
    }

    /// <summary>The value at a share of the way from the least to the greatest.</summary>
    internal static double Percentile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below == sorted.Length - 1 ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
