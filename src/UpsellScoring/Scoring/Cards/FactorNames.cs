namespace UpsellScoring;

/// <summary>The names of the five factors of the standard card, as readers and documents spell them.</summary>
public static class FactorNames
{
    /// <summary>What the account pays per year, without tax.</summary>
    public const string ContractValue = "contract value";

    /// <summary>Months since the first contract.</summary>
    public const string Tenure = "tenure";

    /// <summary>Share of what was bought that is used; above 1 is valid.</summary>
    public const string Utilization = "utilization";

    /// <summary>Share of the next higher plan's functions and limits that the current plan lacks; 0 on the highest plan.</summary>
    public const string GrowthGap = "growth gap";

    /// <summary>Answer to "would you recommend us", 0 to 10.</summary>
    public const string Satisfaction = "satisfaction";
}
