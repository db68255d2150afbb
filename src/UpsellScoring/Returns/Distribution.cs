using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>How an uncertain number is distributed: one of <see cref="Distributions"/>. Equal when name and parameters are.</summary>
public sealed record Distribution
{
    private readonly Func<double, double> _quantile;

    internal Distribution(string name, (double First, double Second, double Third) parameters, int count, Func<double, double> quantile)
    {
        Name = name;
        Parameters = Array.AsReadOnly(new[] { parameters.First, parameters.Second, parameters.Third }[..count]);
        _quantile = quantile;
    }

    /// <summary>The name of the distribution: that of its factory.</summary>
    public string Name { get; }

    /// <summary>The parameters, in the order of the factory.</summary>
    public IReadOnlyList<double> Parameters { get; }

    /// <summary>The value below which the number lies with a probability.</summary>
    /// <param name="probability">The probability, between 0 and 1, both excluded.</param>
    /// <returns>The value, finite; it never falls as the probability rises, up to rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is out of range.</exception>
    public double Quantile(double probability) => _quantile(Guard.Between(probability, 0, 1));

    /// <summary>Whether name and parameters are the same.</summary>
    /// <param name="other">Another distribution.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(Distribution? other) => other is not null && Name == other.Name && Parameters.SequenceEqual(other.Parameters);

    /// <summary>A hash of name and parameters.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Name, Parameters[0], Parameters[1]);

    /// <summary>Name and parameters, such as <c>Normal(100, 15)</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => $"{Name}({string.Join(", ", Parameters.Select(parameter => parameter.ToString(CultureInfo.InvariantCulture)))})";
}
