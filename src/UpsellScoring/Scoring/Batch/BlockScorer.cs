using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>Scores runs of accounts on one thread: by the tile alone where it can, else block by block with all that a card and a caller may ask for.</summary>
internal sealed unsafe class BlockScorer<T> : IBlockScorer
    where T : struct, ILanes<T>
{
    private readonly BatchCard _card;
    private readonly ColumnSource[] _columns;
    private readonly PinnedOutput _output;
    private readonly double _leastWeight;
    private readonly bool _tileAlone;
    private readonly bool _storePastCaches;
    private readonly BlockScratch _scratch;

    internal BlockScorer(BatchCard card, ColumnSource[] columns, PinnedOutput output, double leastWeight, bool storePastCaches)
    {
        (_card, _columns, _output, _leastWeight) = (card, columns, output, leastWeight);
        _tileAlone = card.IsReady && !output.IsDetailed && !Array.Exists(columns, column => column.IsSingle);
        _storePastCaches = storePastCaches && _tileAlone;
        _scratch = new(card.Factors.Length);
        Tally = new(card.Factors.Length, card.Compiled.Card.Grades.Count);
        for (var k = 0; k < columns.Length; k++)
        {
            var factor = card.Factors[k];
            _scratch.Factors[k] = new() { Zero = factor.Zero, Inverse = factor.Inverse, Weight = factor.Compiled.Weight };
        }
    }

    public BatchTally Tally { get; }

    public void Dispose() => _scratch.Dispose();

    public void Score(int from, int to)
    {
        var whole = _tileAlone ? (to - from) / ScoreTile<T>.Length * ScoreTile<T>.Length : 0;
        if (whole > 0 && !ScoreTiles(from, whole))
        {
            whole = 0;
        }

        for (var first = from + whole; first < to; first += BlockScratch.Length)
        {
            ScoreBlock(first, Math.Min(BlockScratch.Length, to - first));
        }
    }

    /// <summary>False when a value is infinite: then nothing is counted, and block by block it is found out whose.</summary>
    private bool ScoreTiles(int first, int count)
    {
        for (var k = 0; k < _columns.Length; k++)
        {
            _scratch.Factors[k].Values = _columns[k].From(first);
        }

        ScoreTile<T>.Score(_scratch.Factors, _columns.Length, _output.Scores + first, null, count, _leastWeight, _storePastCaches, out var counts);
        if (counts.IsInfinite)
        {
            return false;
        }

        // Here the weight that counts is the known weight, and 0 exactly where there is no score.
        Tally.WithoutScore += count - counts.Scored;
        Tally.BelowLimit += count - counts.Enough - (_leastWeight > 0 ? count - counts.Scored : 0);
        return true;
    }

    private void ScoreBlock(int first, int count)
    {
        if (_card.HasStand)
        {
            new Span<double>(_scratch.Known, BlockScratch.Length).Clear();
        }

        if (_card.HasRequired)
        {
            new Span<double>(_scratch.Blanks, BlockScratch.Length).Clear();
        }

        for (var k = 0; k < _columns.Length; k++)
        {
            _scratch.Factors[k].Values = Prepare(k, first, count);
        }

        ScoreTile<T>.Score(_scratch.Factors, _columns.Length, _scratch.Scores, _scratch.Weights, BlockScratch.Length, 0, false, out var counts);
        if (counts.IsInfinite)
        {
            BlankInfinite(first, count);
        }

        Finish(count);
        new Span<double>(_scratch.Scores, count).CopyTo(new(_output.Scores + first, count));
        WriteDetails(first, count);
    }

    /// <summary>The values of one factor as the tile wants them.</summary>
    private double* Prepare(int place, int first, int count)
    {
        var factor = _card.Factors[place];
        var row = _scratch.Row(place);
        double* values;
        if (_columns[place].IsSingle || count < BlockScratch.Length)
        {
            _columns[place].CopyTo<T>(row, BlockScratch.Length, first, count);
            values = row;
        }
        else
        {
            values = _columns[place].From(first);
        }

        if (_card.HasStand)
        {
            AddKnown(values, T.All(factor.Compiled.Weight));
        }

        if (factor.Compiled.IsRequired)
        {
            BlankUnknown(values);
        }

        if (factor.IsReady)
        {
            return values;
        }

        if (factor.Compiled.Form is { } form)
        {
            form.Warp<T>(values, row, BlockScratch.Length);
        }
        else
        {
            factor.Compiled.HostUtilities(values, row, BlockScratch.Length);
        }

        if (factor.HasStand)
        {
            FillIn(factor, row);
        }

        return row;
    }

    private void AddKnown(double* values, T weight)
    {
        for (var i = 0; i < BlockScratch.Length; i += T.Count)
        {
            T.Store(T.AddIfKnown(T.Load(values + i), T.Load(_scratch.Known + i), weight), _scratch.Known + i);
        }
    }

    private void BlankUnknown(double* values)
    {
        for (var i = 0; i < BlockScratch.Length; i += T.Count)
        {
            // 0 where there is a value, NaN where there is none.
            var value = T.Load(values + i);
            T.Store(T.Load(_scratch.Blanks + i) + (value - value), _scratch.Blanks + i);
        }
    }

    /// <summary>Makes the warped values utilities, with the stand-in where the value is unknown; infinity stays what it is.</summary>
    private static void FillIn(BatchFactor factor, double* row)
    {
        var (zero, inverse) = factor.Compiled.Form is { } form ? (T.All(form.Zero), T.All(form.Inverse)) : (T.All(0), T.All(1));
        for (var i = 0; i < BlockScratch.Length; i += T.Count)
        {
            var value = T.Load(row + i);
            var isFinite = T.AtLeast(T.All(double.MaxValue), T.Abs(value));
            var utility = T.Select(isFinite, CurveForm.Ramped(value, zero, inverse), value);
            T.Store(T.Select(T.IsKnown(value), utility, T.All(factor.Compiled.Stand)), row + i);
        }
    }

    private void BlankInfinite(int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var isInfinite = false;
            for (var k = 0; k < _columns.Length; k++)
            {
                if (double.IsInfinity(_columns[k].At(first + i)))
                {
                    Tally.Infinities[k]++;
                    isInfinite = true;
                }
            }

            if (isInfinite)
            {
                Tally.Infinite++;
                _scratch.Scores[i] = _scratch.Weights[i] = _scratch.Known[i] = double.NaN;
            }
        }
    }

    /// <summary>Takes back the scores that the card's rules forbid, counts, and writes grades and coverage to the scratch.</summary>
    private void Finish(int count)
    {
        var known = _card.HasStand ? _scratch.Known : _scratch.Weights;
        var (scored, enough) = (0, 0);
        var tiniest = T.All(double.Epsilon);
        var least = T.All(_leastWeight);
        var total = T.All(_card.Compiled.TotalWeight);
        for (var i = 0; i < BlockScratch.Length; i += T.Count)
        {
            var score = T.Load(_scratch.Scores + i);
            var weight = T.Load(known + i);
            score = _card.HasRequired ? score + T.Load(_scratch.Blanks + i) : score;
            score = _card.HasStand ? T.Select(T.AtLeast(weight, tiniest), score, T.All(double.NaN)) : score;
            T.Store(score, _scratch.Scores + i);
            var isScored = T.IsKnown(score);
            scored += T.CountOf(isScored);
            enough += T.CountOf(T.Both(isScored, T.AtLeast(weight, least)));
            if (_output.Coverage != null)
            {
                T.Store(weight / total, _scratch.Coverage + i);
            }

            if (_output.Grades != null)
            {
                Grade(score, isScored, _scratch.Grades + i);
            }
        }

        // The places beyond count are filled with NaN and so have no score.
        Tally.WithoutScore += count - scored;
        Tally.BelowLimit += scored - enough;
    }

    private void Grade(T score, T isScored, byte* target)
    {
        var bounds = _card.GradeBounds;
        for (var g = 0; g < bounds.Length; g++)
        {
            Tally.Reaching[bounds.Length - 1 - g] += T.CountOf(T.AtLeast(score, T.All(bounds[g])));
        }

        var grade = T.Pick(T.Place(score, bounds), _card.GradePlaces);
        T.StoreBytes(T.Select(isScored, grade, T.All(BitConverter.Int64BitsToDouble(BatchOutput.NoGrade))), target);
    }

    private void WriteDetails(int first, int count)
    {
        if (_output.Grades != null)
        {
            new Span<byte>(_scratch.Grades, count).CopyTo(new(_output.Grades + first, count));
        }

        if (_output.Coverage != null)
        {
            new Span<double>(_scratch.Coverage, count).CopyTo(new(_output.Coverage + first, count));
        }

        for (var k = 0; _output.Points != null && k < _columns.Length; k++)
        {
            WritePoints(_scratch.Factors[k], new(_output.Points + ((nint)k * _output.Accounts) + first, count));
        }
    }

    private void WritePoints(in TileFactor factor, Span<double> target)
    {
        // Coverage has been written out, so its row is free.
        var row = _scratch.Coverage;
        for (var i = 0; i < BlockScratch.Length; i += T.Count)
        {
            var value = T.Load(factor.Values + i);
            var utility = CurveForm.Ramped(value, T.All(factor.Zero), T.All(factor.Inverse));
            var points = T.All(100) * (T.All(factor.Weight) * utility / T.Load(_scratch.Weights + i));
            var counts = T.Both(T.IsKnown(value), T.IsKnown(T.Load(_scratch.Scores + i)));
            T.Store(T.Select(counts, points, T.All(0)), row + i);
        }

        new Span<double>(row, target.Length).CopyTo(target);
    }
}
