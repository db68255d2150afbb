using System.Diagnostics;

namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>Work with the number of calls that makes a sample long enough to be timed.</summary>
internal sealed class Timed(Work work, double leastMilliseconds)
{
    private int _calls = 1;

    internal Work Work => work;

    /// <summary>Finds the number of calls; the last measure of the search is returned.</summary>
    internal Sample Calibrate()
    {
        for (var sample = Measure(); ; sample = Measure())
        {
            var milliseconds = sample.Nanoseconds * work.Units * _calls / 1e6;
            if (milliseconds >= leastMilliseconds || _calls >= 1 << 20)
            {
                return sample;
            }

            _calls *= milliseconds < leastMilliseconds / 8 ? 8 : 2;
        }
    }

    internal Sample Measure()
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < _calls; i++)
        {
            work.Run();
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new(elapsed.TotalNanoseconds / work.Units / _calls, bytes / work.Units / _calls);
    }
}
