namespace UpsellScoring.Outcomes;

/// <summary>One thing that stands between a back-test and a better verdict, or a figure that could not be given.</summary>
/// <param name="Code">A stable code from <see cref="BackTestNeedCodes"/>: for programs.</param>
/// <param name="Outcomes">How many more outcomes are needed, where that is what is needed; null otherwise.</param>
/// <param name="Message">What is needed and why: for people. May change between versions.</param>
public sealed record BackTestNeed(string Code, long? Outcomes, string Message)
{
    /// <summary>Message and code in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => $"{Message} [{Code}]";
}
