namespace UpsellScoring;

/// <summary>Scores one account. The seam for hosts that wrap, cache or replace the scoring.</summary>
/// <typeparam name="T">The account: a host's own type, or <see cref="ReadOnlySpan{T}"/> of <see cref="double"/> for plain values in card order.</typeparam>
public interface IAccountScorer<in T>
    where T : allows ref struct
{
    /// <summary>The score of an account, explained when a buffer is given. Plain and explained scores are the same bits.</summary>
    /// <param name="account">The account; unknown facts are allowed.</param>
    /// <param name="contributions">
    /// Empty for a plain score; otherwise at least as long as the card has factors, and the first of its places are
    /// filled in card order. Nothing is allocated.
    /// </param>
    /// <returns>The score, or the named reason why there is none.</returns>
    AccountScore Evaluate(T account, Span<Contribution> contributions = default);
}
