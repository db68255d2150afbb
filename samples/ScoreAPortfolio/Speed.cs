using System.Diagnostics;
using UpsellScoring;

namespace ScoreAPortfolio;

/// <summary>How fast the scores alone come, beside the memory's limit: both in turn, so that both meet the same machine.</summary>
internal static class Speed
{
    private const int Rounds = 9;
    private const int WarmUpMilliseconds = 500; // by then the runtime has compiled for speed what runs often
    private const int BytesPerAccount = 6 * sizeof(double);

    public static void Print(Portfolio portfolio, double[] scores, params ReadOnlySpan<Scorecard> cards)
    {
#if DEBUG
        Console.Error.WriteLine("\nBuilt for debugging: the times say nothing. Run it with -c Release.");
#endif
        Console.Error.WriteLine($"\nScores alone, medians of {Rounds} rounds in turn with the memory's limit (read five columns, write one)");
        Console.Error.WriteLine("  threads  card               scoring      limit  share of limit  accounts a second");
        foreach (var threads in new[] { 1, Environment.ProcessorCount }.Distinct())
        {
            foreach (var card in cards)
            {
                var (scoring, limit) = Compare(card.BindColumns(), portfolio, scores, threads);
                Console.Error.WriteLine(
                    $"  {threads,7}  {card.Version,-16}  {scoring,6:0.0} ms  {limit,6:0.0} ms  {limit / scoring,14:0%}  {scores.Length / scoring / 1000,7:0} million ({BytesPerAccount * (scores.Length / scoring / 1e6):0.0} GB/s)");
            }
        }
    }

    private static (double Scoring, double Limit) Compare(BatchScorer scorer, Portfolio portfolio, double[] scores, int threads)
    {
        var columns = portfolio.Columns;
        BatchOptions options = new() { MaxDegreeOfParallelism = threads };
        var (scoring, limit) = (new double[Rounds], new double[Rounds]);
        var warmUp = Stopwatch.StartNew();
        for (var round = 0; round < Rounds;)
        {
            scoring[round] = Milliseconds(() => scorer.Score(columns, new BatchOutput(scores), options));
            limit[round] = Milliseconds(() => MemoryLimit.Run(portfolio, scores, threads));
            round += warmUp.ElapsedMilliseconds > WarmUpMilliseconds ? 1 : 0;
        }

        return (Median(scoring), Median(limit));
    }

    private static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
