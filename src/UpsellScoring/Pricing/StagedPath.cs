using UpsellScoring.Numerics;

namespace UpsellScoring.Pricing;

/// <summary>A large price rise taken in several smaller ones: 50,000 to 80,000 by way of 65,000 (+30 %, then +23.1 %).</summary>
[Notebooks.TypeFormatterSource]
public sealed record StagedPath
{
    /// <summary>The most steps a path has.</summary>
    public const int MostSteps = 1000;

    private const decimal LeastUnit = 0.0000000001m;

    private StagedPath(StagedPathOutcome outcome, IReadOnlyList<StagedStep> steps) => (Outcome, Steps) = (outcome, steps);

    /// <summary>Whether there is a path.</summary>
    public StagedPathOutcome Outcome { get; }

    /// <summary>The steps from the first rise to the target; empty unless <see cref="StagedPathOutcome.Found"/>.</summary>
    public IReadOnlyList<StagedStep> Steps { get; }

    /// <summary>The path with the fewest steps, none of which goes beyond a band.</summary>
    /// <param name="current">The price now.</param>
    /// <param name="target">The price in the end, of the same billing period and tax basis.</param>
    /// <param name="within">The band no step goes beyond, one of those in <paramref name="bands"/>; steps into an easier band stay within it.</param>
    /// <param name="unit">What the prices in between are whole multiples of, above 0 and up to 10^15; 1 for whole currency units.</param>
    /// <param name="bands">The bands; null stands for <see cref="PriceBands.Standard"/>.</param>
    /// <returns>The path; its outcome says why there is none.</returns>
    /// <remarks>
    /// Each step is as large as the band allows, which needs the fewest. Where that leaves a last step in an easier band, earlier steps
    /// are made smaller so that all lie in the band itself, if that is possible with the same number. Prices in between keep the current
    /// commitment; the last step is the target as given.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A price is null.</exception>
    /// <exception cref="ArgumentException">Period or tax basis differ, or <paramref name="within"/> is not one of the bands.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is out of its range.</exception>
    public static StagedPath Find(Price current, Price target, PriceGapClass within, decimal unit = 1, PriceBands? bands = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(target);
        current.CheckTaxBasis(target, nameof(target));
        current.CheckPeriod(target, nameof(target));
        Guard.Amount(unit, LeastUnit);
        var search = new StagedPathSearch(bands ?? PriceBands.Standard, within, unit);
        if (target.Amount <= current.Amount)
        {
            return new(StagedPathOutcome.NotARise, []);
        }

        if (current.Amount == 0)
        {
            return new(StagedPathOutcome.FromFree, []);
        }

        var (outcome, amounts) = search.Run(current.Amount, target.Amount);
        return new(outcome, Array.AsReadOnly(Priced(current, target, amounts)));
    }

    /// <summary>The path in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Outcome == StagedPathOutcome.Found
        ? string.Join(", ", Steps.Select(step => FormattableString.Invariant($"{step.Price.Amount:#,0.##########} (+{step.Ratio:0.#%})")))
        : Outcome.ToString();

    private static StagedStep[] Priced(Price current, Price target, IReadOnlyList<decimal> amounts)
    {
        var steps = new StagedStep[amounts.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            var before = i == 0 ? current.Amount : amounts[i - 1];
            steps[i] = new(i == steps.Length - 1 ? target : current with { Amount = amounts[i] }, PriceGap.Of(before, amounts[i]));
        }

        return steps;
    }
}
