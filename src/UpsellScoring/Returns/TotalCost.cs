using System.Globalization;

namespace UpsellScoring.Returns;

/// <summary>What something costs in all: <c>initial + running + opportunity + risk</c>, from labelled parts. Equal when the parts are.</summary>
[Notebooks.TypeFormatterSource]
public sealed class TotalCost : IEquatable<TotalCost>
{
    // 10^12 parts of 10^15 still fit a decimal; a list that long is a mistake long before.
    private const int MostParts = 1_000_000;

    private readonly CostPart[] _parts;

    private TotalCost(CostPart[] parts)
    {
        _parts = parts;
        Parts = Array.AsReadOnly(parts);
        Amount = parts.Sum(part => part.Amount);
    }

    /// <summary>A total from its parts.</summary>
    /// <param name="parts">The parts, at least one; several may be of one kind.</param>
    /// <returns>The total cost.</returns>
    /// <exception cref="ArgumentException">There is no part, more than a million, or one is null.</exception>
    public static TotalCost Of(params IEnumerable<CostPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var all = parts.ToArray();
        if (all.Length is 0 or > MostParts)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"parts has {all.Length} parts; 1 to {MostParts} are allowed. Name at least one, of amount 0 if need be."), nameof(parts));
        }

        var missing = Array.IndexOf(all, null);
        return missing < 0
            ? new(all)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"parts[{missing}] is null; each part has a kind, a label and an amount. Leave it out."), nameof(parts));
    }

    /// <summary>The parts, in the order given.</summary>
    public IReadOnlyList<CostPart> Parts { get; }

    /// <summary>The sum of all parts in money.</summary>
    public decimal Amount { get; }

    /// <summary>The sum of the parts of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The amount in money; 0 when no part is of that kind.</returns>
    public decimal Of(CostKind kind) => _parts.Where(part => part.Kind == kind).Sum(part => part.Amount);

    /// <summary>Whether the parts are the same, in the same order.</summary>
    /// <param name="other">Another total cost.</param>
    /// <returns>True when all parts are equal.</returns>
    public bool Equals(TotalCost? other) => other is not null && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TotalCost);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in _parts) hash.Add(part);
        return hash.ToHashCode();
    }

    /// <summary>The total and its parts.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Amount:0.##} = {string.Join(" + ", _parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Label} {part.Amount:0.##}")))}");
}
