namespace UpsellScoring;

/// <summary>One thing that is wrong with a scorecard, a document or a binding. All of them are reported together.</summary>
/// <param name="Code">A stable code from <see cref="Scoring.FindingCodes"/>, such as <c>factor.weight</c>: for programs.</param>
/// <param name="Path">Where, as a JSON path of the card's document, such as <c>$.factors[2].curve.to</c>.</param>
/// <param name="Message">What is wrong, with the value, the allowed range and the remedy: for people. May change between versions.</param>
public sealed record Finding(string Code, string Path, string Message)
{
    /// <summary>Path, message and code in one line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Path}: {Message} [{Code}]";
}
