namespace UpsellScoring.Benchmarks.Limits;

/// <summary>The plainest way to put two threads to work: both take the next chunk until none is left.</summary>
internal static class Halves
{
    // A multiple of every vector and of a page, so that chunks stay aligned.
    private const long Chunk = 1 << 16;

    internal delegate void Part(long from, long to);

    internal static void Run(long count, int threads, Part part)
    {
        if (threads == 1)
        {
            part(0, count);
            return;
        }

        long next = 0;
        var other = Task.Run(Take);
        Take();
        other.Wait();

        void Take()
        {
            for (long from; (from = Interlocked.Add(ref next, Chunk) - Chunk) < count;)
            {
                part(from, Math.Min(count, from + Chunk));
            }
        }
    }
}
