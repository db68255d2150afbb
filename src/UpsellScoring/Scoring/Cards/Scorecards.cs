namespace UpsellScoring;

/// <summary>Ready scorecards to start from.</summary>
public static class Scorecards
{
    private const double YenFrom = 100_000;
    private const double YenTo = 10_000_000;

    /// <summary>
    /// The standard card: contract value 20, tenure 15, utilization 25, growth gap 20, satisfaction 20; grades A from 75,
    /// B from 60, C from 40, D. The example weighting of the trade's literature: a starting point, not a finding.
    /// </summary>
    /// <param name="contractValueFrom">The yearly contract value, without tax, with utility 0; above 0, in the company's currency.</param>
    /// <param name="contractValueTo">The yearly contract value with utility 1.</param>
    /// <returns>The card, version <c>standard</c>.</returns>
    /// <exception cref="ScorecardException">The range of the contract value is not valid.</exception>
    public static Scorecard Standard(double contractValueFrom, double contractValueTo) => new(
        "standard",
        [Factors.ContractValue(contractValueFrom, contractValueTo), Factors.Tenure(), Factors.Utilization(), Factors.GrowthGap(), Factors.Satisfaction()]);

    /// <summary>The standard card for contract values in yen, from 100,000 to 10,000,000 a year.</summary>
    /// <returns>The card, version <c>standard-yen</c>.</returns>
    public static Scorecard StandardInYen() => Standard(YenFrom, YenTo).WithVersion("standard-yen");
}
