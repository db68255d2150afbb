using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>The distribution of a simulated figure, with the errors that come from the limited number of draws.</summary>
public sealed class SimulationResult
{
    private readonly double[] _sorted;

    internal SimulationResult(double[] figures, ulong seed)
    {
        Seed = seed;
        Mean = Sum(figures, figure => figure) / figures.Length;
        StandardDeviation = figures.Length == 1 ? null : Math.Sqrt(Sum(figures, figure => (figure - Mean) * (figure - Mean)) / (figures.Length - 1));
        ProbabilityItPays = (double)figures.Count(figure => figure > 0) / figures.Length;
        Array.Sort(figures);
        _sorted = figures;
    }

    /// <summary>The number of draws.</summary>
    public int Draws => _sorted.Length;

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>The mean of the figure.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation of the figure (n - 1); null with one draw.</summary>
    public double? StandardDeviation { get; }

    /// <summary>The standard error of <see cref="Mean"/>: <c>standard deviation / sqrt(draws)</c>; null with one draw.</summary>
    public double? StandardError => StandardDeviation / Math.Sqrt(Draws);

    /// <summary>The share of draws in which the figure is above 0, 0 to 1.</summary>
    public double ProbabilityItPays { get; }

    /// <summary>The standard error of <see cref="ProbabilityItPays"/>: <c>sqrt(p (1 - p) / draws)</c>; 0 when all draws agree, which says that the probability is within 3 / draws of 0 or 1.</summary>
    public double ProbabilityStandardError => Math.Sqrt(ProbabilityItPays * (1 - ProbabilityItPays) / Draws);

    /// <summary>The value below which a share of the draws lies, interpolated between draws: place <c>share x (draws - 1)</c> of the sorted draws, counted from 0.</summary>
    /// <param name="share">The share, 0 to 1: 0 gives the least draw, 0.5 the median, 1 the greatest.</param>
    /// <returns>The value, never falling as the share rises.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not in [0, 1].</exception>
    public double Percentile(double share)
    {
        var place = Guard.Within(share, 0, 1, "0.05 stands for the 5th percentile.") * (Draws - 1);
        var below = (int)place;
        if (below == Draws - 1) return _sorted[below];
        var (from, to) = (_sorted[below], _sorted[below + 1]);
        return Math.Min(from + ((to - from) * (place - below)), to);
    }

    /// <summary>Mean with its error, the middle 90 % and the probability that it pays.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"mean {Mean:0.##} +- {StandardError ?? 0:0.##}, 90% from {Percentile(0.05):0.##} to {Percentile(0.95):0.##}, pays in {ProbabilityItPays * 100:0.#}% of {Draws} draws");

    // Neumaier's sum: the error does not grow with the number of draws.
    private static double Sum(double[] figures, Func<double, double> part)
    {
        var (sum, lost) = (0.0, 0.0);
        foreach (var figure in figures)
        {
            var addend = part(figure);
            var next = sum + addend;
            lost += Math.Abs(sum) >= Math.Abs(addend) ? (sum - next) + addend : (addend - next) + sum;
            sum = next;
        }

        return sum + lost;
    }
}
