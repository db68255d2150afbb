using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>How points are turned into a probability.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalibrationMethod>))]
public enum CalibrationMethod
{
    /// <summary>A straight line in log odds (<see cref="PlattModel"/>): good from few outcomes on.</summary>
    Platt = 0,

    /// <summary>Steps that never fall (<see cref="IsotonicModel"/>): any rising shape, from some 1,000 outcomes on.</summary>
    Isotonic = 1,
}
