namespace UpsellScoring.Scoring;

/// <summary>The cheapest way of an account to a higher grade.</summary>
public sealed class GradePath
{
    internal GradePath(GradePathOutcome outcome, AccountScore before, Grade? target, IReadOnlyList<Move> moves, AccountScore? after) =>
        (Outcome, Before, Target, Moves, After) = (outcome, before, target, moves, after);

    /// <summary>Whether there is a way.</summary>
    public GradePathOutcome Outcome { get; }

    /// <summary>The present score.</summary>
    public AccountScore Before { get; }

    /// <summary>The grade to reach; null when the account has no score and no grade was named, or is in the highest grade.</summary>
    public Grade? Target { get; }

    /// <summary>
    /// The moves to make, in the order in which the host named them; empty unless <see cref="GradePathOutcome.Found"/>. Of all choices with the
    /// least cost the one with the fewest moves, then the one with the highest score, then the one whose first moves were named first.
    /// </summary>
    public IReadOnlyList<Move> Moves { get; }

    /// <summary>The score after the moves, as the scorer would give it; null unless <see cref="GradePathOutcome.Found"/>.</summary>
    public AccountScore? After { get; }

    /// <summary>The sum of the costs of the moves.</summary>
    public decimal Cost => Moves.Sum(move => move.Cost);

    /// <summary>The way in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Outcome switch
    {
        GradePathOutcome.Found => FormattableString.Invariant($"{Before} -> {After} at cost {Cost:#,0.##}: ") + string.Join(", ", Moves.Select(move => FormattableString.Invariant($"{move.Factor} to {move.Target}"))),
        GradePathOutcome.AlreadyThere => Target is null ? $"{Before}: the highest grade already" : $"{Before}: {Target.Name} or higher already",
        GradePathOutcome.OutOfReach => $"{Before}: {Target!.Name} is out of reach of these moves",
        _ => Before.ToString(),
    };
}
