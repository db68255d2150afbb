using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>Writes what a caller may ask for beside the scores: grades, coverage and points per factor.</summary>
internal sealed unsafe class BlockDetails<T>(BatchCard card)
    where T : struct, ILanes<T>
{
    internal void Write(PinnedOutput* output, BlockScratch scratch, double* scores, double* known, int first, int count, int length, BatchTally tally)
    {
        if (output->Grades != null)
        {
            // A table that does not fit a register is looked up one score at a time.
            if (card.GradePlaces.Length == Lookup.RegisterLength)
            {
                Grade<T>(scores, scratch.Grades, length, tally);
            }
            else
            {
                Grade<Lane>(scores, scratch.Grades, length, tally);
            }

            new Span<byte>(scratch.Grades, count).CopyTo(new(output->Grades + first, count));
        }

        if (output->Coverage != null)
        {
            Cover(known, scratch.Details, length);
            new Span<double>(scratch.Details, count).CopyTo(new(output->Coverage + first, count));
        }

        for (var k = 0; output->Points != null && k < card.Factors.Length; k++)
        {
            GivePoints(scratch, scratch.Factors[k], scores, length);
            new Span<double>(scratch.Details, count).CopyTo(new(output->Points + ((nint)k * output->Accounts) + first, count));
        }
    }

    private void Grade<TLanes>(double* scores, byte* grades, int length, BatchTally tally)
        where TLanes : struct, ILanes<TLanes>
    {
        var (bounds, places) = (new LaneTable<TLanes>(card.GradeBounds), new LaneTable<TLanes>(card.GradePlaces));
        var none = TLanes.All(BitConverter.Int64BitsToDouble(BatchOutput.NoGrade));
        for (var i = 0; i < length; i += TLanes.Count)
        {
            var score = TLanes.Load(scores + i);
            var grade = TLanes.Pick(TLanes.Place(score, bounds), places);
            TLanes.StoreBytes(TLanes.Select(TLanes.IsKnown(score), grade, none), grades + i);
        }

        CountGrades(scores, length, tally);
    }

    /// <summary>Counts bound by bound how many scores reach it; padded places have no score.</summary>
    private void CountGrades(double* scores, int length, BatchTally tally)
    {
        for (var bound = 0; bound < tally.Reaching.Length; bound++)
        {
            var from = T.All(card.GradeBounds[bound]);
            var count = 0;
            for (var i = 0; i < length; i += T.Count)
            {
                count += T.CountAtLeast(T.Load(scores + i), from);
            }

            tally.Reaching[bound] += count;
        }
    }

    private void Cover(double* known, double* coverage, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            T.Store(T.Load(known + i) / T.All(card.Compiled.TotalWeight), coverage + i);
        }
    }

    private static void GivePoints(BlockScratch scratch, in TileFactor factor, double* scores, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            var value = T.Load(factor.Values + i);
            var utility = CurveForm.Ramped(value, T.All(factor.Zero), T.All(factor.Inverse));
            var points = T.All(100) * (T.All(factor.Weight) * utility / T.Load(scratch.Weights + i));
            var counts = T.Both(T.IsKnown(value), T.IsKnown(T.Load(scores + i)));
            T.Store(T.Select(counts, points, T.All(0)), scratch.Details + i);
        }
    }
}
