using System.Text.Json.Serialization;

namespace UpsellScoring.Advice;

/// <summary>What is done with the contract. All but the last are upselling.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProposalKind>))]
public enum ProposalKind
{
    /// <summary>A higher plan: suits risen use. The gates about the plan concern this kind only.</summary>
    HigherPlan = 0,

    /// <summary>Added functions: suits a grown business.</summary>
    MoreFunctions = 1,

    /// <summary>A larger quantity.</summary>
    LargerQuantity = 2,

    /// <summary>A longer contract: suits steady use.</summary>
    LongerContract = 3,

    /// <summary>A related other product.</summary>
    CrossSell = 4,
}
