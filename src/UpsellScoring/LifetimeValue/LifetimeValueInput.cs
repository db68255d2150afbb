using System.Text.Json.Serialization;

namespace UpsellScoring.LifetimeValue;

/// <summary>The inputs of <see cref="RetentionFacts"/>, in the order in which a change is split.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LifetimeValueInput>))]
public enum LifetimeValueInput
{
    /// <summary><see cref="RetentionFacts.PricePerPeriod"/>.</summary>
    Price = 0,

    /// <summary><see cref="RetentionFacts.MarginShare"/>.</summary>
    Margin = 1,

    /// <summary><see cref="RetentionFacts.RetentionRate"/>.</summary>
    Retention = 2,

    /// <summary><see cref="RetentionFacts.DiscountRate"/>.</summary>
    Discount = 3,

    /// <summary><see cref="RetentionFacts.HorizonPeriods"/>.</summary>
    Duration = 4,

    /// <summary><see cref="RetentionFacts.GrowthRate"/>.</summary>
    Growth = 5,
}
