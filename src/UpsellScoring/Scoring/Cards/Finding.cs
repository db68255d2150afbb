namespace UpsellScoring;

/// <summary>One thing that is wrong with a scorecard, a policy, the facts of an account, a document or a binding. All of them are reported together.</summary>
/// <param name="Code">A stable code, such as <c>factor.weight</c>, from the list of codes of what it is wrong with, such as <see cref="Scoring.FindingCodes"/>: for programs.</param>
/// <param name="Path">Where: a JSON path of the document, such as <c>$.factors[2].curve.to</c>, or of what was given, such as <c>account.contracts[0].renewsOn</c>.</param>
/// <param name="Message">What is wrong, with the value, the allowed range and the remedy: for people. May change between versions.</param>
public sealed record Finding(string Code, string Path, string Message)
{
    /// <summary>Path, message and code in one line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Path}: {Message} [{Code}]";
}
