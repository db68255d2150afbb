namespace UpsellScoring.Outcomes;

/// <summary>
/// Parts the scores of accepted and of refused proposals into ranges that follow one another, so that each can be sorted by itself in a
/// near cache.
/// </summary>
/// <remarks>
/// Which ranges they are decides about speed only. They are equally wide between the ends of a sample; what lies beyond goes to the first
/// and the last.
/// </remarks>
internal readonly struct ScoreParts
{
    /// <summary>Accepted and refused.</summary>
    internal const int Kinds = 2;

    // More parts would be more places to write to at once than a processor follows.
    private const int MostParts = 256;
    private const int RowsPerPart = 4096;
    private const int SampleSize = 1024;

    private readonly int _parts;
    private readonly double _least;
    private readonly double _scale;

    internal ScoreParts(ReadOnlySpan<double> points)
    {
        _parts = Math.Clamp(points.Length / RowsPerPart, 1, MostParts);
        var (least, greatest) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < points.Length; i += (points.Length / SampleSize) + 1)
        {
            // NaN fails every comparison.
            if (points[i] < least) least = points[i];
            if (points[i] > greatest) greatest = points[i];
        }

        (_least, _scale) = (least, _parts / (greatest - least));
    }

    /// <summary>How many answered rows with a finite score each part has: of each part the accepted, then the refused.</summary>
    internal int[] CountsOf(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes)
    {
        var parts = this;
        var counts = new int[_parts * Kinds];
        for (var i = 0; i < points.Length; i++)
        {
            var kind = KindOf(points[i], outcomes[i]);
            if (kind < Kinds)
            {
                counts[(parts.Of(points[i]) * Kinds) + (int)kind]++;
            }
        }

        return counts;
    }

    /// <summary>Copies the scores to where their parts begin, and moves these places to where the parts end.</summary>
    internal void Copy(ReadOnlySpan<double> points, ReadOnlySpan<ProposalOutcome> outcomes, int[] places, double[] accepted, double[] refused)
    {
        var parts = this;
        for (var i = 0; i < points.Length; i++)
        {
            var kind = KindOf(points[i], outcomes[i]);
            if (kind < Kinds)
            {
                var place = places[(parts.Of(points[i]) * Kinds) + (int)kind]++;
                (kind == 0 ? accepted : refused)[place] = points[i];
            }
        }
    }

    /// <summary>0 for accepted, 1 for refused, more for rows that do not count.</summary>
    private static uint KindOf(double score, ProposalOutcome outcome) =>
        double.IsFinite(score) ? (uint)outcome - (uint)ProposalOutcome.Accepted : uint.MaxValue;

    // Never falling in the score, whatever the sample was: without a width, or with one beyond all numbers, the least lies in the first part
    // for being no number.
    private int Of(double score)
    {
        var place = (score - _least) * _scale;
        return place > 0 ? place < _parts ? (int)place : _parts - 1 : 0;
    }
}
