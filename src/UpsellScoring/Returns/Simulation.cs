using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>What becomes of a figure when its inputs vary together (Monte Carlo).</summary>
public static class Simulation
{
    private const int MostDraws = 10_000_000;

    /// <summary>Draws all inputs independently of each other, again and again, and gathers the figure.</summary>
    /// <param name="inputs">The inputs, at least one, with names that differ.</param>
    /// <param name="figure">The figure, from the values of the inputs in their order; called once per draw, its result within +-10^100.</param>
    /// <param name="draws">The number of draws, 1 to 10,000,000; the error of a mean falls with its square root.</param>
    /// <param name="seed">Any number; the same seed gives the same draws.</param>
    /// <returns>The distribution of the figure. Memory: 8 bytes per draw.</returns>
    /// <remarks>
    /// The value of one input in one draw depends on the seed, the number of the draw and the place of the input only: the first
    /// 1,000 of 10,000 draws are the 1,000 draws of the same seed. Same bits on one runtime.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no input, or two have one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of draws is out of range.</exception>
    /// <exception cref="InvalidOperationException">The figure is NaN or beyond +-10^100 in some draw; the message names it.</exception>
    public static SimulationResult Run(IEnumerable<UncertainInput> inputs, Func<ReadOnlySpan<double>, double> figure, int draws, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(figure);
        var all = inputs.ToArray();
        CallerFigure.CheckInputs(all, input => input.Name, nameof(inputs));
        if (draws is < 1 or > MostDraws)
        {
            throw new ArgumentOutOfRangeException(
                nameof(draws), draws, string.Create(CultureInfo.InvariantCulture, $"draws is {draws}; it must be from 1 to {MostDraws}. 10,000 give a mean within 1 % of the spread."));
        }

        var random = new CounterRandom(seed);
        var values = new double[all.Length];
        var figures = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                // Input in the high half, draw in the low: neither count moves the other's numbers.
                values[i] = all[i].Distribution.Quantile(random.Between0And1(((ulong)i << 32) | (uint)draw));
            }

            figures[draw] = CallerFigure.Of(figure, values, draw);
        }

        return new(figures, seed);
    }
}
