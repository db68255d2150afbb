using UpsellScoring.Returns;

namespace BusinessCase;

/// <summary>A number nobody knows for certain yet: what is expected of it, and how low and how high it may turn out.</summary>
/// <param name="Name">What it is, with its unit.</param>
/// <param name="Format">How it is printed.</param>
/// <param name="Low">The lowest value thought possible.</param>
/// <param name="Expected">The likeliest value.</param>
/// <param name="High">The highest value thought possible.</param>
internal sealed record Assumption(string Name, string Format, double Low, double Expected, double High)
{
    public SensitivityInput AsSensitivityInput() => new(Name, Low, Expected, High);

    public UncertainInput AsUncertainInput() => new(Name, Distributions.Pert(Low, Expected, High));
}
