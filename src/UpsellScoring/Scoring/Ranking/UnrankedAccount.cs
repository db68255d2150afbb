namespace UpsellScoring.Scoring;

/// <summary>An account of which too little is known for an honest place.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
/// <param name="Account">The account.</param>
/// <param name="Index">Its place in the sequence that was ranked, from 0.</param>
/// <param name="Score">Its score, or why there is none.</param>
/// <param name="FetchFirst">
/// The factor whose value to fetch first: required ones before others, then the one on which most points hang; ties in card order.
/// </param>
public sealed record UnrankedAccount<T>(T Account, long Index, AccountScore Score, string FetchFirst)
{
    /// <summary>Account, score and the value to fetch first.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Account}: {Score}, fetch first {FetchFirst}");
}
