namespace UpsellScoring.Returns;

/// <summary>A named number that is known only by its distribution.</summary>
public sealed record UncertainInput
{
    /// <summary>A named number.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <param name="distribution">Its distribution, one of <see cref="Distributions"/>.</param>
    /// <exception cref="ArgumentException">The name is empty, or there is no distribution.</exception>
    public UncertainInput(string name, Distribution distribution)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        (Name, Distribution) = (Labels.Checked(name, nameof(name)), distribution);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Its distribution.</summary>
    public Distribution Distribution { get; }

    /// <summary>Name and distribution in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Distribution}");
}
