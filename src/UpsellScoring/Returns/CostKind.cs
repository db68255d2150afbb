using System.Text.Json.Serialization;

namespace UpsellScoring.Returns;

/// <summary>The four kinds of cost that make up a total cost.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CostKind>))]
public enum CostKind
{
    /// <summary>Paid once, at the start: setup, migration, training.</summary>
    Initial = 0,

    /// <summary>Paid over the time looked at: fees, support, operation.</summary>
    Running = 1,

    /// <summary>Forgone elsewhere: time and money that cannot be used for something better.</summary>
    Opportunity = 2,

    /// <summary>Expected loss: what may go wrong, times its probability.</summary>
    Risk = 3,
}
