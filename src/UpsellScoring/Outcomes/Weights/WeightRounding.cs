using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>Weights as people write them: to a tenth of a point, with the sum 100.</summary>
internal static class WeightRounding
{
    private const int Coarse = 50;

    /// <summary>
    /// Rounded by largest remainders. A card has no weights of 0: what rounds to 0 keeps one unit (of the heaviest), so that the card has the
    /// same factors as before and its readers still fit.
    /// </summary>
    internal static double[] Round(double[] weights)
    {
        // Of many factors a tenth of a point is no small weight.
        var unit = weights.Length <= Coarse ? 0.1m : 0.01m;
        var rounded = LargestRemainder.Round(weights, 100, unit);
        for (var i = 0; i < rounded.Length; i++)
        {
            if (rounded[i] == 0)
            {
                rounded[i] = unit;
                rounded[Array.IndexOf(rounded, rounded.Max())] -= unit;
            }
        }

        return Array.ConvertAll(rounded, Numerics.Crossing.ToDouble);
    }
}
