using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;

namespace UpsellScoring;

/// <summary>
/// Everything a company decides about its advice: card, gates, price bands, the lowest grade that is proposed to, the floor of our return, and
/// the targets of the program. Immutable, always valid, equal by content; it can be read, written, compared and hashed
/// (<see cref="AdvicePolicyDocument"/>).
/// </summary>
public sealed class AdvicePolicy : IEquatable<AdvicePolicy>
{
    /// <summary>The greatest floor of our return, as a multiple.</summary>
    public const decimal MostReturnFloor = 1_000_000;

    /// <summary>The floor of our return when none is given: what it costs us.</summary>
    internal const decimal DefaultReturnFloor = 1;

    /// <summary>Makes a policy.</summary>
    /// <param name="version">The company's own label of this state of the policy, 1 to 256 characters.</param>
    /// <param name="card">The card accounts are scored by.</param>
    /// <param name="gates">The numbers of the gates; <see cref="GateOptions.Default"/> when null.</param>
    /// <param name="bands">The price bands; <see cref="PriceBands.Standard"/> when null.</param>
    /// <param name="proposeFrom">The name of the lowest grade of the card that is proposed to; it and every grade above are.</param>
    /// <param name="returnFloor">The least return of ours, as a multiple of our cost, worth a proposal: 0 to 1,000,000; 1 by default, 0 for none.</param>
    /// <param name="programTargets">What the upsell program is to return a year; <see cref="ProgramTargets.Default"/> when null. Advice does not use it.</param>
    /// <exception cref="AdviceException">Something is not valid; the exception lists everything that is wrong.</exception>
    public AdvicePolicy(
        string version,
        Scorecard card,
        GateOptions? gates = null,
        PriceBands? bands = null,
        string proposeFrom = "B",
        decimal returnFloor = DefaultReturnFloor,
        ProgramTargets? programTargets = null)
    {
        var findings = AdvicePolicyValidation.Validate(version, card, proposeFrom, returnFloor);
        if (findings.Count > 0)
        {
            throw new AdviceException(findings);
        }

        (Version, Card, ProposeFrom, ReturnFloor) = (version, card, proposeFrom, returnFloor);
        Gates = gates ?? GateOptions.Default;
        Bands = bands ?? PriceBands.Standard;
        ProgramTargets = programTargets ?? ProgramTargets.Default;
    }

    /// <summary>The company's own label of this state of the policy.</summary>
    public string Version { get; }

    /// <summary>The card accounts are scored by.</summary>
    public Scorecard Card { get; }

    /// <summary>The numbers of the gates.</summary>
    public GateOptions Gates { get; }

    /// <summary>The price bands, with sweet spot and uplift target.</summary>
    public PriceBands Bands { get; }

    /// <summary>The lowest grade that is proposed to.</summary>
    public string ProposeFrom { get; }

    /// <summary>The least return of ours, as a multiple of our cost, worth a proposal; 0 for none.</summary>
    public decimal ReturnFloor { get; }

    /// <summary>What the upsell program is to return a year.</summary>
    public ProgramTargets ProgramTargets { get; }

    /// <summary>The same policy under another version.</summary>
    /// <param name="version">As for the constructor.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="AdviceException">The result would not be valid.</exception>
    public AdvicePolicy WithVersion(string version) => new(version, Card, Gates, Bands, ProposeFrom, ReturnFloor, ProgramTargets);

    /// <summary>The same policy with another card.</summary>
    /// <param name="card">As for the constructor.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="AdviceException">The result would not be valid.</exception>
    public AdvicePolicy WithCard(Scorecard card) => new(Version, card, Gates, Bands, ProposeFrom, ReturnFloor, ProgramTargets);

    /// <summary>The same policy with other numbers of the gates.</summary>
    /// <param name="gates">The numbers.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gates"/> is null.</exception>
    public AdvicePolicy WithGates(GateOptions gates)
    {
        ArgumentNullException.ThrowIfNull(gates);
        return new(Version, Card, gates, Bands, ProposeFrom, ReturnFloor, ProgramTargets);
    }

    /// <summary>The same policy with other price bands.</summary>
    /// <param name="bands">The bands.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    public AdvicePolicy WithBands(PriceBands bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        return new(Version, Card, Gates, bands, ProposeFrom, ReturnFloor, ProgramTargets);
    }

    /// <summary>The same policy with another lowest grade that is proposed to.</summary>
    /// <param name="grade">As for the constructor.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="AdviceException">The result would not be valid.</exception>
    public AdvicePolicy WithProposeFrom(string grade) => new(Version, Card, Gates, Bands, grade, ReturnFloor, ProgramTargets);

    /// <summary>The same policy with another floor of our return.</summary>
    /// <param name="returnFloor">As for the constructor.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="AdviceException">The result would not be valid.</exception>
    public AdvicePolicy WithReturnFloor(decimal returnFloor) => new(Version, Card, Gates, Bands, ProposeFrom, returnFloor, ProgramTargets);

    /// <summary>The same policy with other targets of the program.</summary>
    /// <param name="targets">The targets.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="targets"/> is null.</exception>
    public AdvicePolicy WithProgramTargets(ProgramTargets targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return new(Version, Card, Gates, Bands, ProposeFrom, ReturnFloor, targets);
    }

    /// <summary>What differs between this policy and another, in the order of the document, each difference with a sentence for people.</summary>
    /// <param name="other">The policy to compare with: what is after, where this one is before.</param>
    /// <returns>The differences; empty when the policies are equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public IReadOnlyList<PolicyDifference> DifferencesTo(AdvicePolicy other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return PolicyComparison.Compare(this, other);
    }

    /// <summary>Whether the other policy decides the same.</summary>
    /// <param name="other">The policy to compare with.</param>
    /// <returns><see langword="true"/> when both would be written alike.</returns>
    public bool Equals(AdvicePolicy? other) =>
        other is not null && Version == other.Version && Card.Equals(other.Card) && Gates == other.Gates && Bands.Equals(other.Bands)
        && ProposeFrom == other.ProposeFrom && ReturnFloor == other.ReturnFloor && ProgramTargets == other.ProgramTargets;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdvicePolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, Card, Gates, Bands, ProposeFrom, ReturnFloor, ProgramTargets);

    /// <summary>The policy as lines of text.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"policy {Version}\n{Card}\ngates: {Gates}\nbands: {Bands}\npropose from {ProposeFrom}, return at least {ReturnFloor}x\nprogram: {ProgramTargets}");

    /// <summary>Whether a grade is one that is proposed to.</summary>
    internal bool Proposes(Grade grade) => grade.From >= Card.Grades.First(one => one.Name == ProposeFrom).From;
}
