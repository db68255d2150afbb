using System.Globalization;

namespace UpsellScoring.Outcomes;

/// <summary>Parts answered proposals by score: into deciles of the ranking, and into grades. Equal scores are never parted.</summary>
internal static class ScoreBands
{
    private const int Deciles = 10;

    private static readonly string[] DecileNames = [.. Enumerable.Range(1, Deciles).Select(decile => decile.ToString(CultureInfo.InvariantCulture))];

    /// <summary>
    /// Deciles from the highest score down. A group of equal scores belongs to the decile of its middle place,
    /// <c>(rows above + rows tied / 2) / rows</c>.
    /// </summary>
    internal static BandTally ByDecile(AnsweredScores scores)
    {
        var tally = new BandTally(DecileNames);
        long above = scores.Count;
        for (var groups = scores.Groups; groups.MoveNext();)
        {
            var rows = groups.Accepted + groups.Refused;
            above -= rows;
            tally.Add((int)(((2 * above) + rows) * Deciles / (2L * scores.Count)), groups.Points, groups.Accepted, groups.Refused);
        }

        return tally;
    }

    /// <summary>Grades from the highest to the lowest; the lowest takes what lies below it, too.</summary>
    internal static BandTally ByGrade(AnsweredScores scores, IReadOnlyList<Grade> grades)
    {
        var tally = new BandTally([.. grades.Select(grade => grade.Name)]);
        var grade = grades.Count - 1;
        for (var groups = scores.Groups; groups.MoveNext();)
        {
            while (grade > 0 && groups.Points >= grades[grade - 1].From)
            {
                grade--;
            }

            tally.Add(grade, groups.Points, groups.Accepted, groups.Refused);
        }

        return tally;
    }
}
