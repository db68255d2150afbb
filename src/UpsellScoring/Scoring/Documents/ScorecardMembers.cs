namespace UpsellScoring.Scoring;

/// <summary>The names and fixed words of the card's document, shared by reader, writer and schema.</summary>
internal static class ScorecardMembers
{
    internal const int FormatNumber = 1;

    internal const string Format = "format";
    internal const string Version = "version";
    internal const string Factors = "factors";
    internal const string Grades = "grades";
    internal const string Name = "name";
    internal const string Weight = "weight";
    internal const string Curve = "curve";
    internal const string Kind = "kind";
    internal const string Unknown = "unknown";
    internal const string Neutral = "neutral";
    internal const string From = "from";

    internal const string LeaveOut = "leave-out";
    internal const string Worst = "worst";
    internal const string Required = "required";

    /// <summary>The words for the rules that need no number.</summary>
    internal static IReadOnlyList<(string Word, UnknownRule Rule)> UnknownWords { get; } =
        [(LeaveOut, UnknownRule.LeaveOut), (Worst, UnknownRule.Worst), (Required, UnknownRule.Required)];
}
