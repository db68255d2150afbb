using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Counts scores by outcome in bins of equal width over a range, in one pass and without sorting.</summary>
internal sealed class ScoreBins
{
    private const int Bins = 4096;

    // A power of two of places for each bin: none, accepted, refused, open; the first takes whatever is left out.
    private const int Places = 4;

    // Beyond these the width of a bin would leave the range of normal numbers.
    private const double NarrowestRange = 1e-300;
    private const double WidestRange = 1e300;

    private readonly double _lowest;
    private readonly double _highest;
    private readonly double _scale;
    private readonly int[] _counts = new int[Bins * Places];

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
        var (counts, lowest, highest, scale) = (_counts, _lowest, _highest, _scale);
        for (var i = 0; i < points.Length; i++)
        {
            var (score, outcome) = (points[i], (int)outcomes[i]);
            if (score >= lowest && score <= highest && outcome < Places)
            {
                // Rising in the score, rounding included: an order never turns over.
                var bin = Math.Min(double.ConvertToIntegerNative<int>((score - lowest) * scale), Bins - 1);
                counts[(bin * Places) + outcome]++;
            }
            else
            {
                AddUnusual(score, outcome);
            }
        }
    }

    // Beyond the range, without a score, or with an outcome that is not defined.
    private void AddUnusual(double score, int outcome)
    {
        var bin = score > _highest ? Bins - 1 : 0;
        _counts[(bin * Places) + (double.IsFinite(score) && outcome < Places ? outcome : (int)ProposalOutcome.NeverProposed)]++;
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
