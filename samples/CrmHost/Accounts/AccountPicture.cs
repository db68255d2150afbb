using System.Text.Json.Serialization;

namespace CrmHost.Accounts;

/// <summary>What a picture of an account shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AccountPicture>))]
internal enum AccountPicture
{
    /// <summary>The whole advice.</summary>
    Advice = 0,

    /// <summary>The score, and what each factor gives.</summary>
    Score = 1,

    /// <summary>The price gap among the bands of the policy.</summary>
    PriceGap = 2,
}
