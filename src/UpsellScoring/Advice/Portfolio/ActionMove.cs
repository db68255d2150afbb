namespace UpsellScoring.Advice;

/// <summary>How many accounts go from one action to another; one cell of a matrix.</summary>
/// <param name="From">The action before.</param>
/// <param name="To">The action after; it may be the same.</param>
/// <param name="Count">The number of accounts.</param>
public sealed record ActionMove(AdviceAction From, AdviceAction To, int Count)
{
    /// <summary>Both actions and the count.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{From} -> {To}: {Count}");
}
