namespace UpsellScoring;

/// <summary>The score of one account. The default value is the score of nothing: no value known, no points, coverage and bounds 0.</summary>
/// <remarks>Equal when all its parts are; scores are ordered by <see cref="Points"/>, as a ranking does it.</remarks>
[Notebooks.TypeFormatterSource]
public readonly record struct AccountScore
{
    private readonly double _points;

    internal AccountScore(ScoreOutcome outcome, double points, Grade? grade, double coverage, double lowest, double highest)
    {
        Outcome = outcome;
        _points = points;
        Grade = grade;
        Coverage = coverage;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Whether there is a score, and if not, why.</summary>
    public ScoreOutcome Outcome { get; }

    /// <summary>The score in points, 0 to 100; null when there is none.</summary>
    public double? Points => Outcome == ScoreOutcome.Scored ? _points : null;

    /// <summary>The grade of the score; null when there is no score.</summary>
    public Grade? Grade { get; }

    /// <summary>Share of the total weight whose value is known, 0 to 1. Values filled in by a rule do not count as known.</summary>
    public double Coverage { get; }

    /// <summary>
    /// The least score possible once every unknown value is known: each at the least utility of its curve. Equals
    /// <see cref="Points"/> when nothing is unknown.
    /// </summary>
    /// <remarks>
    /// The score itself lies between the two bounds when every curve reaches from 0 to 1. A curve that never falls to 0
    /// can lift the lowest possible score above the present one, since the unknown value can only help.
    /// </remarks>
    public double Lowest { get; }

    /// <summary>The greatest score possible once every unknown value is known: each at the greatest utility of its curve.</summary>
    public double Highest { get; }

    /// <summary>Points with one decimal and the grade, such as <c>71.2 B</c>, or the reason why there is no score.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Outcome switch
    {
        ScoreOutcome.Scored => FormattableString.Invariant($"{_points:0.0} {Grade!.Name}"),
        ScoreOutcome.RequiredUnknown => "no score: a required value is unknown",
        _ => "no score: no value is known",
    };
}
