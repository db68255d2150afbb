namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>What came of a row: medians over the rounds, and the best round.</summary>
internal sealed record Result(Row Row, string SubjectName, string BaselineName, Sample Subject, Sample Baseline, double Ratio, double Best)
{
    /// <summary>Whether the floor was missed in every round. Bytes are those of the leanest round.</summary>
    internal bool IsMissed => (Row.Floor is { } floor && !Row.Reaches(Best, floor)) || Subject.Bytes > (Row.MostBytes ?? double.PositiveInfinity);

    internal string Verdict => this switch
    {
        { IsMissed: true } => "MISSED",
        { Row.Floor: null } => "reported",
        _ when Row.Goal is { } goal && Row.Reaches(Ratio, goal) => "goal",
        _ when Row.Reaches(Ratio, Row.Floor.Value) => "floor",
        _ => "floor in the best round only",
    };
}
