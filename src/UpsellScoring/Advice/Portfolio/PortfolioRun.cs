using System.Runtime.ExceptionServices;

namespace UpsellScoring.Advice;

/// <summary>Goes through rows lazily and in order, one by one or in blocks whose rows are worked on in parallel.</summary>
internal static class PortfolioRun
{
    internal static IEnumerable<TResult> Of<T, TResult>(IEnumerable<T> rows, Func<T, long, TResult> work, PortfolioOptions options, CancellationToken cancellation) =>
        options.DegreeOfParallelism == 1 ? OneByOne(rows, work, cancellation) : Blocks(rows, work, options, cancellation);

    private static IEnumerable<TResult> OneByOne<T, TResult>(IEnumerable<T> rows, Func<T, long, TResult> work, CancellationToken cancellation)
    {
        var index = 0L;
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return work(row, index++);
        }
    }

    private static IEnumerable<TResult> Blocks<T, TResult>(IEnumerable<T> rows, Func<T, long, TResult> work, PortfolioOptions options, CancellationToken cancellation)
    {
        using var source = rows.GetEnumerator();
        var block = new List<T>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.DegreeOfParallelism, CancellationToken = cancellation };
        ExceptionDispatchInfo? end = null;
        var next = 0L;
        while (end is null && Fill(source, block, options.BlockRows, out end))
        {
            var first = next;
            next += block.Count;
            var (results, faults) = (new TResult[block.Count], new ExceptionDispatchInfo?[block.Count]);
            Parallel.For(0, block.Count, parallel, place =>
            {
                try
                {
                    results[place] = work(block[place], first + place);
                }
                catch (OperationCanceledException exception)
                {
                    // Thrown again in its place: the rows before it come out first, as they do one by one.
                    faults[place] = ExceptionDispatchInfo.Capture(exception);
                }
            });
            for (var place = 0; place < results.Length; place++)
            {
                cancellation.ThrowIfCancellationRequested();
                faults[place]?.Throw();
                yield return results[place];
            }
        }

        end?.Throw();
    }

    /// <summary>Reads the next rows; false when there are none. A source that fails is reported when the rows before its failure are out.</summary>
    private static bool Fill<T>(IEnumerator<T> source, List<T> block, int rows, out ExceptionDispatchInfo? fault)
    {
        block.Clear();
        fault = null;
        try
        {
            while (block.Count < rows && source.MoveNext())
            {
                block.Add(source.Current);
            }
        }
        catch (Exception exception)
        {
            fault = ExceptionDispatchInfo.Capture(exception);
        }

        return block.Count > 0;
    }
}
