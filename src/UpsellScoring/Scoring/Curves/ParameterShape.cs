namespace UpsellScoring.Scoring;

/// <summary>What a curve's parameter holds.</summary>
internal enum ParameterShape
{
    /// <summary>One number.</summary>
    Number,

    /// <summary>A list of (value, utility) points, stored flat: value, utility, value, utility.</summary>
    Points,
}
