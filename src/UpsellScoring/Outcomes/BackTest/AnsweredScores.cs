using System.Buffers;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>The scores of accepted and of refused proposals, each ascending: all that ranks and rates depend on, in one order.</summary>
/// <remarks>Scores read from rows lie in memory of the shared pool until they are disposed of: many rows would wait longer for fresh memory than for being sorted.</remarks>
internal sealed class AnsweredScores : IDisposable
{
    private readonly double[] _accepted;
    private readonly double[] _refused;
    private readonly int _acceptedCount;
    private readonly int _refusedCount;
    private readonly bool _isLent;

    private AnsweredScores(double[] accepted, int acceptedCount, double[] refused, int refusedCount, bool isLent)
    {
        (_accepted, _acceptedCount, _refused, _refusedCount, _isLent) = (accepted, acceptedCount, refused, refusedCount, isLent);
    }

    internal ReadOnlySpan<double> Accepted => _accepted.AsSpan(0, _acceptedCount);

    internal ReadOnlySpan<double> Refused => _refused.AsSpan(0, _refusedCount);

    /// <summary>Rows without an answer or without a finite score.</summary>
    internal int LeftOut { get; private init; }

    internal int Count => _acceptedCount + _refusedCount;

    /// <summary>The accepted and refused scores between which the ranks run, tie by tie upward.</summary>
    internal TieGroups Groups => new(Accepted, Refused);

    internal static AnsweredScores Of(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        var parts = new ScoreParts(points);
        var places = parts.CountsOf(points, outcomes);
        var (accepted, refused) = (ToFirstPlaces(places, 0), ToFirstPlaces(places, 1));
        var scores = new AnsweredScores(ArrayPool<double>.Shared.Rent(accepted), accepted, ArrayPool<double>.Shared.Rent(refused), refused, isLent: true)
        {
            LeftOut = points.Length - accepted - refused,
        };
        parts.Copy(points, outcomes, places, scores._accepted, scores._refused);
        Sort(scores._accepted, places, 0);
        Sort(scores._refused, places, 1);
        return scores;
    }

    internal static AnsweredScores Sorted(double[] accepted, double[] refused) => new(accepted, accepted.Length, refused, refused.Length, isLent: false);

    /// <summary>Gives the memory back; the scores are not to be looked at again.</summary>
    public void Dispose()
    {
        if (_isLent)
        {
            ArrayPool<double>.Shared.Return(_accepted);
            ArrayPool<double>.Shared.Return(_refused);
        }
    }

    private static int ToFirstPlaces(int[] counts, int kind)
    {
        var place = 0;
        for (var i = kind; i < counts.Length; i += ScoreParts.Kinds)
        {
            (counts[i], place) = (place, place + counts[i]);
        }

        return place;
    }

    private static void Sort(Span<double> scores, int[] ends, int kind)
    {
        var start = 0;
        for (var i = kind; i < ends.Length; i += ScoreParts.Kinds)
        {
            RadixSort.Sort(scores[start..ends[i]]);
            start = ends[i];
        }
    }
}
