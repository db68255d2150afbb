using System.Globalization;
using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>An explanation as lines of text.</summary>
internal static class ExplanationText
{
    internal static string Describe(ScoreExplanation explanation)
    {
        var score = explanation.Score;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{score} (coverage {score.Coverage:0%}");
        if (score.Lowest < score.Highest)
        {
            text.Append(CultureInfo.InvariantCulture, $", possible {score.Lowest:0.0} to {score.Highest:0.0}");
        }

        text.Append(')');
        var rows = explanation.Rounded(1).Factors;
        var width = rows.Max(row => row.Name.Length);
        for (var i = 0; i < rows.Count; i++)
        {
            text.Append('\n').Append(Row(explanation.Factors[i], rows[i], width));
        }

        return text.ToString();
    }

    private static string Row(ExplainedFactor factor, RoundedFactor rounded, int width)
    {
        var name = factor.Name.PadRight(width);
        // Without a score nobody gives or loses points.
        var given = rounded.Points is { } points ? FormattableString.Invariant($"{points,5:0.0} of {factor.Points + factor.PointsLost:0.0}  ") : "";
        return factor switch
        {
            { Utility: null } => FormattableString.Invariant($"  {name}  unknown, left out (weight {factor.Weight:0.##})"),
            { Value: null } => FormattableString.Invariant($"  {name}  {given}unknown, taken as {factor.Utility:0.00}"),
            _ => FormattableString.Invariant($"  {name}  {given}value {factor.Value:#,0.######}"),
        };
    }
}
