using System.Globalization;
using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>A card as lines of text.</summary>
internal static class ScorecardText
{
    internal static string Describe(Scorecard card)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"scorecard {card.Version}");
        foreach (var factor in card.Factors)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {factor.Weight,6:0.##}  {factor.Name}: {factor.Curve}, unknown: {factor.Unknown}");
        }

        return text.Append("\n  grades: ").AppendJoin(", ", card.Grades.Select(grade => FormattableString.Invariant($"{grade.Name} from {grade.From}"))).ToString();
    }
}
