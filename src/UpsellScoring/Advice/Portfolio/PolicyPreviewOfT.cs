using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>What another policy would change. Made by <see cref="PolicyPreview.Compare{T}"/>.</summary>
/// <typeparam name="T">The host's row type.</typeparam>
public sealed class PolicyPreview<T>
{
    internal PolicyPreview()
    {
    }

    /// <summary>How many accounts both policies advise on.</summary>
    public int Compared { get; internal init; }

    /// <summary>Who goes from which action to which, also to the same; cells without accounts are left out, the others add up to <see cref="Compared"/>.</summary>
    public IReadOnlyList<ActionMove> Actions { get; internal init; } = [];

    /// <summary>
    /// Who goes from which grade to which, also to the same; the grades from the highest to the lowest, no score last. Cells without accounts
    /// are left out, the others add up to <see cref="Compared"/>.
    /// </summary>
    public IReadOnlyList<GradeMove> Grades { get; internal init; } = [];

    /// <summary>Every account whose action or grade changes, in the order of the sequence; <see cref="PolicyMover{T}.Gains"/> and <see cref="PolicyMover{T}.Loses"/> say who is proposed to.</summary>
    public IReadOnlyList<PolicyMover<T>> Movers { get; internal init; } = [];

    /// <summary>The value gained over all accounts to be proposed to by the policy before; one whose value is unknown counts nothing.</summary>
    public decimal ValueGainedBefore { get; internal init; }

    /// <summary>The value gained over all accounts to be proposed to by the policy after; one whose value is unknown counts nothing.</summary>
    public decimal ValueGainedAfter { get; internal init; }

    /// <summary><c>after - before</c>. What is gained if every proposal is accepted, not what is to be expected.</summary>
    public decimal ValueGainedChange => ValueGainedAfter - ValueGainedBefore;

    /// <summary>How many accounts to be proposed to by one of the policies have an unknown value gained: the sums are the surer the fewer they are.</summary>
    public int ValueUnknown { get; internal init; }

    /// <summary>The rows that one of both policies cannot advise on, in the order of the sequence, each with its cause.</summary>
    public IReadOnlyList<AdvisedAccount<T>> Broken { get; internal init; } = [];

    /// <summary>Counts and sums in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Compared} compared, {Movers.Count} move, {Movers.Count(mover => mover.Gains)} gain and {Movers.Count(mover => mover.Loses)} lose a proposal, value gained {ValueGainedBefore:#,0.##} -> {ValueGainedAfter:#,0.##}; {Broken.Count} broken");
}
