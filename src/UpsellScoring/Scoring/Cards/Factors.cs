namespace UpsellScoring;

/// <summary>
/// The five factors of the example weighting in the Japanese B2B literature on upselling, ready for a card. Weights and
/// curves are a starting point to be reviewed against a company's own outcomes, not a finding.
/// </summary>
public static class Factors
{
    /// <summary>
    /// Contract value per year, without tax, on a logarithmic curve, because spending is heavy-tailed. There is no default
    /// range: money has no scale of its own.
    /// </summary>
    /// <param name="from">The yearly contract value with utility 0, above 0, in the company's currency.</param>
    /// <param name="to">The yearly contract value with utility 1.</param>
    /// <param name="weight">The weight in percent points.</param>
    /// <returns>The factor.</returns>
    public static Factor ContractValue(double from, double to, double weight = 20) =>
        new(FactorNames.ContractValue, weight, Curves.Logarithmic(from, to));

    /// <summary>Months since the first contract, linear from 0 to 24 and flat above: trust saturates, and the first year already sells well.</summary>
    /// <param name="weight">The weight in percent points.</param>
    /// <returns>The factor.</returns>
    public static Factor Tenure(double weight = 15) => new(FactorNames.Tenure, weight, Curves.Linear(0, 24));

    /// <summary>Share of what was bought that is used, linear from 0.3 to 0.9 and flat above: below 0.3 a customer needs help, not more.</summary>
    /// <param name="weight">The weight in percent points.</param>
    /// <returns>The factor.</returns>
    public static Factor Utilization(double weight = 25) => new(FactorNames.Utilization, weight, Curves.Linear(0.3, 0.9));

    /// <summary>Share of the next higher plan's functions and limits that the current plan lacks, linear from 0 to 0.6: room to grow.</summary>
    /// <param name="weight">The weight in percent points.</param>
    /// <returns>The factor.</returns>
    public static Factor GrowthGap(double weight = 20) => new(FactorNames.GrowthGap, weight, Curves.Linear(0, 0.6));

    /// <summary>Rating from 0 to 10, linear from 3 to 9: loyal customers take an offer well.</summary>
    /// <param name="weight">The weight in percent points.</param>
    /// <returns>The factor.</returns>
    public static Factor Satisfaction(double weight = 20) => new(FactorNames.Satisfaction, weight, Curves.Linear(3, 9));
}
