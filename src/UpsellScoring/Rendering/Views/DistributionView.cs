using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

/// <summary>Draws how scores are spread.</summary>
internal static class DistributionView
{
    /// <summary>How many have each grade.</summary>
    internal static Drawing Grades(ScoreDistribution distribution, Words words) => Counts(
        words.Say("Grades", "ランク別"),
        distribution.Grades.Select(grade => (words.Say($"{grade.Grade.Name}, from {words.Number(grade.Grade.From)}", $"{grade.Grade.Name}（{words.Number(grade.Grade.From)}点以上）"), grade.Count, Ink.For)),
        words);

    /// <summary>How many lie in each tenth of the points.</summary>
    internal static Drawing Histogram(IReadOnlyList<int> histogram, Words words) => Counts(
        words.Say("Points", "点数の分布"),
        histogram.Select((count, band) => (words.Say($"{band * 10} to {(band + 1) * 10}", $"{band * 10}～{(band + 1) * 10}点"), count, Ink.Neutral)),
        words);

    /// <summary>A bar for each count.</summary>
    internal static Drawing Counts(string title, IEnumerable<(string Label, int Count, Ink Ink)> counts, Words words)
    {
        BarRow[] rows = [.. counts.Select(one => new BarRow(one.Label, words.Count(one.Count), 0, one.Count, one.Ink))];
        return BarChart.Of(title, string.Join(words.Say("; ", "、"), rows.Select(row => $"{row.Label}: {row.Figure}")), rows);
    }
}
