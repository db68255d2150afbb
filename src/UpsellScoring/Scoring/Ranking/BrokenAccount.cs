using System.Text.Json.Serialization;

namespace UpsellScoring.Scoring;

/// <summary>An account that could not be read. The others are ranked all the same.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
/// <param name="Account">The account; null when the sequence held a null. Left out of JSON, which may not be able to hold what broke it.</param>
/// <param name="Index">Its place in the sequence that was ranked, from 0.</param>
/// <param name="Factor">The factor whose value cannot be used; null when the account itself is null.</param>
/// <param name="Cause">What is wrong, for people.</param>
public sealed record BrokenAccount<T>([property: JsonIgnore] T? Account, long Index, string? Factor, string Cause)
{
    /// <summary>Account and cause.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Account}: {Cause}");
}
