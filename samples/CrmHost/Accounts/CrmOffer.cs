using UpsellScoring.Advice;

namespace CrmHost.Accounts;

/// <summary>What sales would offer the account next. Amounts in yen, without tax.</summary>
internal sealed class CrmOffer
{
    public required string Name { get; set; }

    public ProposalKind? Kind { get; set; }

    /// <summary>A month, now.</summary>
    public decimal? CurrentPrice { get; set; }

    /// <summary>A month, with the offer.</summary>
    public decimal? ProposedPrice { get; set; }

    public double? GrossMargin { get; set; }

    /// <summary>A year, as things are.</summary>
    public double? Churn { get; set; }

    /// <summary>A year, with the offer.</summary>
    public double? ChurnAfter { get; set; }

    /// <summary>Once.</summary>
    public decimal? OurCost { get; set; }

    /// <summary>A year.</summary>
    public decimal? CustomerGain { get; set; }

    /// <summary>The needs it serves and the limits it lifts.</summary>
    public List<string>? Serves { get; set; }
}
