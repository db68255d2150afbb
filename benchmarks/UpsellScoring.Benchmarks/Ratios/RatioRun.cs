using System.Diagnostics;

namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>
/// All rows in one process, round after round, so that whatever disturbs the machine disturbs both sides of a ratio: first warm
/// and small, then in full size.
/// </summary>
internal static class RatioRun
{
    private const int Rounds = 7;
    private const double LeastMilliseconds = 9;

    // Calls of a method, and the wait, after which the runtime compiles it anew: first to watch it, then for good.
    private const int WarmCalls = 35;
    private const int MostWarmMilliseconds = 25;
    private const int WaitMilliseconds = 250;

    // Small, and beyond the caches: kernels may choose another way there.
    private static readonly int[] _warmSizes = [20_011, 20_011, 20_011, 1_000_003];

    internal static IReadOnlyList<Result> Run(IReadOnlyList<Row> rows)
    {
        WarmUp(rows);
        var contests = rows.Select(row => new Contest(row, row.Size, LeastMilliseconds)).ToArray();
        return Run(contests, Rounds);
    }

    /// <summary>Whether every row runs, at a tiny size; the figures mean nothing.</summary>
    internal static IReadOnlyList<Result> Smoke(IReadOnlyList<Row> rows) =>
        Run([.. rows.Select(row => new Contest(row, Math.Min(row.Size, 5_003), leastMilliseconds: 0))], rounds: 2);

    private static Result[] Run(Contest[] contests, int rounds)
    {
        GC.Collect();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contest in contests)
            {
                contest.Round();
            }
        }

        return Array.ConvertAll(contests, contest => contest.Result());
    }

    private static void WarmUp(IReadOnlyList<Row> rows)
    {
        foreach (var size in _warmSizes)
        {
            foreach (var row in rows)
            {
                var duel = row.Prepare(Math.Min(row.Size, size));
                foreach (var work in duel.Subjects.Concat(duel.Baselines))
                {
                    var start = Stopwatch.GetTimestamp();
                    for (var i = 0; i < WarmCalls && Stopwatch.GetElapsedTime(start).TotalMilliseconds < MostWarmMilliseconds; i++)
                    {
                        work.Run();
                    }
                }
            }

            Thread.Sleep(WaitMilliseconds);
        }
    }
}
