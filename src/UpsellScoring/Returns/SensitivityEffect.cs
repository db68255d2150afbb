using System.Globalization;

namespace UpsellScoring.Returns;

/// <summary>What one input does to a figure while all others stay at their base value.</summary>
public sealed record SensitivityEffect
{
    internal SensitivityEffect(SensitivityInput input, double atLow, double atBase, double atHigh) =>
        (Input, AtLow, AtBase, AtHigh) = (input, atLow, atBase, atHigh);

    /// <summary>The input.</summary>
    public SensitivityInput Input { get; }

    /// <summary>The figure with this input at its low value.</summary>
    public double AtLow { get; }

    /// <summary>The figure with every input at its base value: the same for all inputs.</summary>
    public double AtBase { get; }

    /// <summary>The figure with this input at its high value.</summary>
    public double AtHigh { get; }

    /// <summary>How far the figure moves: <c>|at high - at low|</c>.</summary>
    public double Swing => Math.Abs(AtHigh - AtLow);

    /// <summary>Name and the figure at low and high.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Input.Name}: {AtLow:0.##} to {AtHigh:0.##}");
}
