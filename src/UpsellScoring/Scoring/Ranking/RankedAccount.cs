namespace UpsellScoring.Scoring;

/// <summary>An account in its place of a ranking.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
/// <param name="Place">1 for the best.</param>
/// <param name="Account">The account.</param>
/// <param name="Index">Its place in the sequence that was ranked, from 0.</param>
/// <param name="Score">Its score.</param>
public sealed record RankedAccount<T>(int Place, T Account, long Index, AccountScore Score)
{
    /// <summary>Place, account and score, such as <c>1. Asagiri: 71.2 B</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Place}. {Account}: {Score}");
}
