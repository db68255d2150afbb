using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>A named number with a low, a base and a high value.</summary>
public sealed record SensitivityInput
{
    /// <summary>A named number.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <param name="low">The low value, finite.</param>
    /// <param name="baseValue">The value expected, from low to high.</param>
    /// <param name="high">The high value, finite.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is NaN or infinite, or the three are not in ascending order.</exception>
    public SensitivityInput(string name, double low, double baseValue, double high)
    {
        Name = Labels.Checked(name, nameof(name));
        Low = Guard.Within(low, double.MinValue, double.MaxValue);
        High = Guard.Within(high, low, double.MaxValue, "A low value that is the worse one is still the lower number.");
        Base = Guard.Within(baseValue, low, high);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The low value.</summary>
    public double Low { get; }

    /// <summary>The value expected.</summary>
    public double Base { get; }

    /// <summary>The high value.</summary>
    public double High { get; }

    /// <summary>Name and values in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Low} to {High}, base {Base}");
}
