using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>An account whose score another card changes, and why.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
/// <param name="Account">The account.</param>
/// <param name="Index">Its place in the sequence, from 0.</param>
/// <param name="Change">Both scores, and the difference split into effects of curves and weights, as <see cref="ScoreExplanation.ChangeSince"/> does it.</param>
public sealed record CardMover<T>(T Account, long Index, ScoreChange Change)
{
    /// <summary>The account with both scores and the effects.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Account}: {Change}");
}
