namespace UpsellScoring.Scoring;

/// <summary>The factors of a score as reasons both ways, the strongest first, ties in card order; factors without effect are left out.</summary>
/// <remarks>A heavy factor can lead both ways: it may give most of all factors and still lose more than any other.</remarks>
public sealed class ScoreReasons
{
    private ScoreReasons(IReadOnlyList<ScoreReason> @for, IReadOnlyList<ScoreReason> against, IReadOnlyList<ScoreReason> unknown) =>
        (For, Against, Unknown) = (@for, against, unknown);

    /// <summary>The factors that give points above the baseline. Empty when there is no score.</summary>
    public IReadOnlyList<ScoreReason> For { get; }

    /// <summary>The factors that lose points below the baseline. Empty when there is no score.</summary>
    public IReadOnlyList<ScoreReason> Against { get; }

    /// <summary>
    /// The factors whose value is unknown: required ones first, then those on which most points hang. The first is the value to fetch first.
    /// </summary>
    public IReadOnlyList<ScoreReason> Unknown { get; }

    /// <summary>The reasons in one line: for, against, unknown.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() =>
        $"for: {string.Join(", ", For)}; against: {string.Join(", ", Against)}; unknown: {string.Join(", ", Unknown)}";

    /// <summary>An empty baseline stands for the least utility of each curve (for) and the greatest (against).</summary>
    internal static ScoreReasons Of(ScoreExplanation explanation, ReadOnlySpan<double> baseline)
    {
        var compiled = explanation.Card.Compiled;
        var weight = 0.0;
        foreach (var factor in explanation.Factors)
        {
            weight += factor.Utility is null ? 0 : factor.Weight;
        }

        var rows = new List<(bool Required, ScoreReason Reason)>[] { [], [], [] };
        for (var i = 0; i < explanation.Factors.Count; i++)
        {
            var (factor, name) = (explanation.Factors[i], explanation.Factors[i].Name);
            var bounds = compiled.Factors[i].Bounds;
            if (factor.Value is null)
            {
                rows[2].Add((compiled.Factors[i].IsRequired, new("unknown:" + name, name, compiled.OpenPoints(i))));
            }

            if (factor.Utility is { } utility && explanation.Score.Outcome == ScoreOutcome.Scored)
            {
                var given = 100 * factor.Weight * (utility - (baseline.IsEmpty ? bounds.Least : baseline[i])) / weight;
                var lost = 100 * factor.Weight * ((baseline.IsEmpty ? bounds.Greatest : baseline[i]) - utility) / weight;
                rows[0].Add((false, new("gives:" + name, name, given)));
                rows[1].Add((false, new("loses:" + name, name, lost)));
            }
        }

        return new(Ordered(rows[0]), Ordered(rows[1]), Ordered(rows[2]));
    }

    // OrderBy is stable: ties stay in card order.
    private static IReadOnlyList<ScoreReason> Ordered(List<(bool Required, ScoreReason Reason)> rows) =>
    [
        .. rows.Where(row => row.Reason.Points > 0 || row.Required)
            .OrderByDescending(row => row.Required)
            .ThenByDescending(row => row.Reason.Points)
            .Select(row => row.Reason),
    ];
}
