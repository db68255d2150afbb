namespace UpsellScoring.Scoring;

/// <summary>An account in its place of a ranking.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
/// <param name="Place">1 for the best.</param>
/// <param name="Account">The account.</param>
/// <param name="Index">Its place in the sequence that was ranked, from 0.</param>
/// <param name="Score">Its score.</param>
public sealed record RankedAccount<T>(int Place, T Account, long Index, AccountScore Score);
