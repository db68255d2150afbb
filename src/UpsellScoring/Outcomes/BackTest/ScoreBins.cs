using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Counts scores by outcome in bins of equal width over a range, in one pass and without sorting.</summary>
internal sealed class ScoreBins
{
    private const int Bins = 4096;

    // A power of two of places for each bin: none, accepted, refused, open; the first takes whatever is left out.
    private const int Places = 4;

    private readonly double _lowest;
    private readonly double _scale;
    private readonly int[] _counts = new int[Bins * Places];

    internal ScoreBins(double lowest, double highest)
    {
        OutcomeGuard.Finite(lowest, nameof(lowest));
        _lowest = lowest;
        _scale = Bins / (Guard.Above(highest, lowest, double.MaxValue, "Give the range of the scores, such as 0 to 100.") - lowest);
    }

    /// <summary>The numbers of rows in all bins.</summary>
    internal AnsweredCounts Counts
    {
        get
        {
            var counts = new int[Places];
            for (var i = 0; i < _counts.Length; i++)
            {
                counts[i % Places] += _counts[i];
            }

            return new(
                counts[(int)ProposalOutcome.Accepted],
                counts[(int)ProposalOutcome.Refused],
                counts[(int)ProposalOutcome.NeverProposed] + counts[(int)ProposalOutcome.Open]);
        }
    }

    /// <summary>Counts rows.</summary>
    internal void Add(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        var counts = _counts;
        for (var i = 0; i < points.Length; i++)
        {
            // Rising in the score, rounding included: an order never turns over. The conversion saturates, and makes 0 of NaN.
            var bin = Math.Clamp((int)((points[i] - _lowest) * _scale), 0, Bins - 1);
            var outcome = double.IsFinite(points[i]) && OutcomeGuard.IsDefined(outcomes[i]) ? outcomes[i] : ProposalOutcome.NeverProposed;
            counts[(bin * Places) + (int)outcome]++;
        }
    }

    internal RankSums ToSums(AnsweredCounts counts)
    {
        var sums = new RankSums(counts.Accepted, counts.Refused);
        for (var bin = 0; bin < _counts.Length; bin += Places)
        {
            sums.Add(_counts[bin + (int)ProposalOutcome.Accepted], _counts[bin + (int)ProposalOutcome.Refused]);
        }

        return sums;
    }
}
