using UpsellScoring;
using UpsellScoring.Scoring;

namespace BringYourOwnData;

/// <summary>Prints what the scores of a file look like, from the whole down to the best subscribers.</summary>
internal static class Report
{
    private const int Shown = 10;
    private const int LongestBar = 50;

    public static void Write(TextWriter output, AccountScorer<Subscriber> scorer, IReadOnlyList<Subscriber> subscribers)
    {
        var ranking = scorer.Rank(subscribers);
        output.WriteLine($"Rows read: {subscribers.Count:N0}");
        if (subscribers.Count == 0)
        {
            return;
        }

        output.WriteLine($"Ranked: {ranking.Distribution.Count:N0}, too little known: {ranking.TooLittleKnown.Count:N0}");
        output.WriteLine($"Values known: {string.Join(", ", ranking.Knowledge.Select(factor => $"{factor.Factor} {1 - factor.UnknownShare:0.0%}"))}");
        if (ranking.Distribution.Count > 0)
        {
            WriteGrades(output, ranking.Distribution);
            WriteDistribution(output, ranking.Distribution);
            WriteBest(output, scorer, ranking.Top);
            WriteOutcomes(output, ranking.Top);
        }
    }

    private static void WriteGrades(TextWriter output, ScoreDistribution scores)
    {
        output.WriteLine("\nGrades");
        foreach (var (grade, count) in scores.Grades)
        {
            output.WriteLine($"  {grade.Name}, from {grade.From,2:0} {count,8:N0} {(double)count / scores.Count,6:0.0%}");
        }
    }

    private static void WriteDistribution(TextWriter output, ScoreDistribution scores)
    {
        output.WriteLine("\nScores");
        output.WriteLine($"  lowest {scores.Least:0.0}, quartiles {scores.LowerQuartile:0.0} / {scores.Median:0.0} / {scores.UpperQuartile:0.0}, highest {scores.Greatest:0.0}, mean {scores.Mean:0.0}");
        var most = scores.Histogram.Max();
        for (var band = 0; band < scores.Histogram.Count; band++)
        {
            var count = scores.Histogram[band];
            // Rounded up: one subscriber among thousands is still seen.
            var bar = new string('#', (int)(((long)count * LongestBar + most - 1) / most));
            output.WriteLine($"  {10 * band,2} to {10 * (band + 1),3} {count,6:N0} {bar}".TrimEnd());
        }
    }

    private static void WriteBest(TextWriter output, AccountScorer<Subscriber> scorer, IReadOnlyList<RankedAccount<Subscriber>> ranked)
    {
        output.WriteLine($"\nBest {Math.Min(Shown, ranked.Count)}");
        output.WriteLine($"   #  {"customer",-12} score    coverage  {"gives most",-22} loses most");
        foreach (var row in ranked.Take(Shown))
        {
            var reasons = scorer.Explain(row.Account).Reasons;
            output.WriteLine($"  {row.Place,2}  {row.Account.CustomerID,-12} {row.Score,-8} {row.Score.Coverage,8:0%}  {Strongest(reasons.For),-22} {Strongest(reasons.Against)}");
        }
    }

    // No model: nothing is fitted or tested here, and tenure, a part of the score, ends when a subscriber leaves.
    private static void WriteOutcomes(TextWriter output, IReadOnlyList<RankedAccount<Subscriber>> ranked)
    {
        output.WriteLine("\nMean score by churn");
        foreach (var group in ranked.GroupBy(row => row.Account.Churn).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {group.Key,-4} {group.Average(row => row.Score.Points):0.0} ({group.Count():N0} subscribers)");
        }

        output.WriteLine("  An observation on this file, not a forecast: tenure is part of the score, and it ends when a subscriber leaves.");
    }

    private static string Strongest(IReadOnlyList<ScoreReason> reasons) => reasons is [var reason, ..] ? reason.ToString() : "-";
}
