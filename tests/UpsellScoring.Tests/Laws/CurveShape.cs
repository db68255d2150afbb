namespace UpsellScoring.Tests.Laws;

/// <summary>How the utility of a curve runs from left to right.</summary>
internal enum CurveShape
{
    Rises,
    Falls,

    /// <summary>Rises up to the value of the greatest utility and falls behind it.</summary>
    Peaks,
    Any,
}
