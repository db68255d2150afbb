using System.Diagnostics.CodeAnalysis;

namespace UpsellScoring.Outcomes;

/// <summary>What came of reading the document of a drift reference: the reference, or everything that is wrong with the document.</summary>
public sealed class DriftReferenceReading
{
    internal DriftReferenceReading(DriftReference? reference, IReadOnlyList<Finding> findings) => (Reference, Findings) = (reference, findings);

    /// <summary>The reference; null when there are findings.</summary>
    public DriftReference? Reference { get; }

    /// <summary>Everything that is wrong; empty when the document is valid.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether there is a reference.</summary>
    [MemberNotNullWhen(true, nameof(Reference))]
    public bool IsValid => Reference is not null;

    /// <summary>The reference in one line, or the findings, one a line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => IsValid ? $"valid: {Reference}" : string.Join('\n', Findings);
}
