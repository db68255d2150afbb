using UpsellScoring.Advice;

namespace CrmHost.Accounts;

/// <summary>One customer company as the CRM keeps it: days rather than ages, and <see langword="null"/> for what nobody knows.</summary>
internal sealed class CrmAccount
{
    public int Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Who looks after it.</summary>
    public string? Owner { get; set; }

    /// <summary>Yen a year, without tax.</summary>
    public decimal? ContractValue { get; set; }

    public DateOnly? CustomerSince { get; set; }

    public DateOnly? RenewsOn { get; set; }

    public double? Utilization { get; set; }

    public double? GrowthGap { get; set; }

    public int? Rating { get; set; }

    public bool? HasEscalation { get; set; }

    public DateOnly? EscalatedOn { get; set; }

    public bool? HasNotice { get; set; }

    public DateOnly? NoticeOn { get; set; }

    public bool? ChosePlanDeliberately { get; set; }

    public DateOnly? PlanChosenOn { get; set; }

    public AccountTemperature? Temperature { get; set; }

    public DateOnly? TemperatureOn { get; set; }

    public bool? IsDeciderKnown { get; set; }

    public bool? IsOnHighestPlan { get; set; }

    public List<string>? Needs { get; set; }

    public List<string>? LimitsReached { get; set; }

    public required CrmOffer Offer { get; set; }

    public List<SentProposal> Proposals { get; set; } = [];
}
