using System.Text.Json.Serialization;

namespace UpsellScoring.Advice;

/// <summary>One row of a sequence with its advice, or with the cause why there is none.</summary>
/// <typeparam name="T">The host's row type.</typeparam>
/// <param name="Row">The row. Left out of JSON, which may not be able to hold what broke it.</param>
/// <param name="Index">Its place in the sequence, from 0.</param>
/// <param name="Advice">The advice; null when the row could not be mapped or advised on.</param>
/// <param name="Cause">What is wrong, for people; null when there is an advice.</param>
public sealed record AdvisedAccount<T>([property: JsonIgnore] T Row, long Index, UpsellAdvice? Advice, string? Cause)
{
    /// <summary>Place, account and action, or the cause.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Advice is { } advice
        ? FormattableString.Invariant($"{Index}. {advice.Account.Id}: {advice.Action}")
        : FormattableString.Invariant($"{Index}. {Row}: {Cause}");
}
