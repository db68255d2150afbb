using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Counts scores by outcome in bins of equal width over a range, in one pass and without sorting.</summary>
internal sealed class ScoreBins
{
    private const int Bins = 4096;

    // Accepted and refused of each bin side by side: 32 KiB, which stay in the processor's nearest cache.
    private const int Kinds = 2;

    private const int Four = 4;
    private const uint AllFour = 0b1111;

    // Beyond these the width of a bin would leave the range of normal numbers.
    private const double NarrowestRange = 1e-300;
    private const double WidestRange = 1e300;

    private readonly double _lowest;
    private readonly double _highest;
    private readonly double _scale;
    private readonly int[] _counts = new int[Bins * Kinds];
    private int _leftOut;

    internal ScoreBins(double lowest, double highest)
    {
        (_lowest, _highest) = (OutcomeGuard.Finite(lowest, nameof(lowest)), OutcomeGuard.Finite(highest, nameof(highest)));
        _scale = Bins / Guard.Within(highest - lowest, NarrowestRange, WidestRange, "Give the range of the scores, such as 0 to 100.");
    }

    /// <summary>The numbers of rows in all bins.</summary>
    internal AnsweredCounts Counts
    {
        get
        {
            var (accepted, refused) = (0, 0);
            for (var bin = 0; bin < _counts.Length; bin += Kinds)
            {
                accepted += _counts[bin];
                refused += _counts[bin + 1];
            }

            return new(accepted, refused, _leftOut);
        }
    }

    /// <summary>Counts rows, four at a time where the processor can.</summary>
    internal void Add(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        var done = Avx2.IsSupported ? AddFours(points, outcomes) : 0;
        AddEach(points[done..], outcomes[done..]);
    }

    /// <summary>Counts as many whole fours as there are, and gives how many rows these are.</summary>
    private unsafe int AddFours(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        var (lowest, highest, scale) = (Vector256.Create(_lowest), Vector256.Create(_highest), Vector256.Create(_scale));
        var (accepted, kindCount, last) = (Vector128.Create((int)ProposalOutcome.Accepted), Vector128.Create((uint)Kinds), Vector128.Create(Bins - 1));
        var i = 0;
        fixed (double* score = points)
        fixed (ProposalOutcome* outcome = outcomes)
        fixed (int* counts = _counts)
        {
            for (; i <= points.Length - Four; i += Four)
            {
                // As below; every place is within the counts, for the bins are and the kinds are.
                var scores = Vector256.Load(score + i);
                var kinds = Sse41.ConvertToVector128Int32((byte*)(outcome + i)) - accepted;
                var inRange = Vector256.GreaterThanOrEqual(scores, lowest) & Vector256.LessThanOrEqual(scores, highest);
                if (inRange.ExtractMostSignificantBits() != AllFour || !Vector128.LessThanAll(kinds.AsUInt32(), kindCount))
                {
                    AddEach(points.Slice(i, Four), outcomes.Slice(i, Four));
                    continue;
                }

                var places = (Vector128.Min(Avx.ConvertToVector128Int32WithTruncation((scores - lowest) * scale), last) * Kinds) + kinds;
                counts[places[0]]++;
                counts[places[1]]++;
                counts[places[2]]++;
                counts[places[3]]++;
            }
        }

        return i;
    }

    private void AddEach(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        var (counts, lowest, highest, scale) = (_counts, _lowest, _highest, _scale);
        for (var i = 0; i < points.Length; i++)
        {
            // 0 for accepted, 1 for refused.
            var (score, kind) = (points[i], (uint)outcomes[i] - (uint)ProposalOutcome.Accepted);
            if (score >= lowest && score <= highest && kind < Kinds)
            {
                // Rising in the score, rounding included: an order never turns over.
                var bin = Math.Min(double.ConvertToIntegerNative<int>((score - lowest) * scale), Bins - 1);
                counts[(bin * Kinds) + (int)kind]++;
            }
            else
            {
                AddUnusual(score, kind);
            }
        }
    }

    // Beyond the range, without a score, or without an answer.
    private void AddUnusual(double score, uint kind)
    {
        if (!double.IsFinite(score) || kind >= Kinds)
        {
            _leftOut++;
            return;
        }

        var bin = score > _highest ? Bins - 1 : 0;
        _counts[(bin * Kinds) + (int)kind]++;
    }

    internal RankSums ToSums(AnsweredCounts counts)
    {
        var sums = new RankSums(counts.Accepted, counts.Refused);
        for (var bin = 0; bin < _counts.Length; bin += Kinds)
        {
            sums.Add(_counts[bin], _counts[bin + 1]);
        }

        return sums;
    }
}
