namespace UpsellScoring;

/// <summary>
/// The catalogue of built-in curves. Each turns a raw value into a utility in [0, 1] and is flat beyond its ends.
/// </summary>
/// <remarks>
/// The factories take any numbers: what is wrong with them is reported together with everything else that is wrong with
/// the scorecard the curve goes into. Values are in the unit of the factor; numbers may be from -10^15 to 10^15.
/// </remarks>
public static partial class Curves;
