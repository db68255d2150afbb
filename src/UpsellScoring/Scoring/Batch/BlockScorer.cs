using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>Scores runs of accounts on one thread, block by block: makes the values ready for the tile, scores, and adds what the card and the caller ask for.</summary>
internal sealed unsafe class BlockScorer<T> : IBlockScorer
    where T : struct, ILanes<T>
{
    // Long enough that what is done once per block does not count; where rows of values are written, few enough for the near caches.
    private const int LongLength = 4096;
    private const int UsualLength = 1024;
    private const int ShortLength = 256;
    private const int FewFactors = 16;

    private readonly int _blockLength;
    private readonly BatchCard _card;
    private readonly ColumnSource[] _columns;
    private readonly PinnedOutput _output;
    private readonly double _leastWeight;
    private readonly bool _scoresAreFinal;
    private readonly BlockScratch _scratch;
    private readonly BlockDetails<T> _details;

    internal BlockScorer(BatchCard card, ColumnSource[] columns, PinnedOutput output, double leastWeight)
    {
        // An account without any known weight is never known well enough.
        (_card, _columns, _output, _leastWeight) = (card, columns, output, Math.Max(leastWeight, double.Epsilon));
        _scoresAreFinal = !card.HasStand && !card.HasRequired && !output.IsDetailed;
        // Where the tile reads the columns themselves, rows hold no more than the last, padded tile.
        var readsColumns = card.IsReady && _scoresAreFinal && !Array.Exists(columns, column => column.IsSingle);
        var rowLength = readsColumns ? ScoreTile<T>.Length : columns.Length <= FewFactors ? UsualLength : ShortLength;
        _blockLength = readsColumns ? LongLength : rowLength;
        _scratch = new(columns.Length, rowLength);
        _details = new(card, output);
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
        while (from < to)
        {
            var count = Math.Min(_blockLength, to - from);
            // Whole tiles first; what does not fill one is padded.
            count = count < ScoreTile<T>.Length ? count : count / ScoreTile<T>.Length * ScoreTile<T>.Length;
            ScoreBlock(from, count);
            from += count;
        }
    }

    private void ScoreBlock(int first, int count)
    {
        var length = Math.Max(count, ScoreTile<T>.Length);
        if (_card.HasStand)
        {
            new Span<double>(_scratch.Known, length).Clear();
        }

        if (_card.HasRequired)
        {
            new Span<double>(_scratch.Blanks, length).Clear();
        }

        for (var k = 0; k < _columns.Length; k++)
        {
            _scratch.Factors[k].Values = Prepare(k, first, count, length);
        }

        var scores = count == length ? _output.Scores + first : _scratch.Scores;
        // Scores that are looked at again stay in the caches.
        var storePastCaches = _output.StoresPastCaches && _scoresAreFinal && (nuint)scores % (nuint)(T.Count * sizeof(double)) == 0;
        var findings = ScoreTile<T>.Score(
            _scratch.Factors, _columns.Length, scores, _scoresAreFinal ? null : _scratch.Weights, length, _leastWeight, storePastCaches);
        if (findings.HasInfinite && _scoresAreFinal)
        {
            FindInfinite(first, count);
            return;
        }

        if (findings.HasInfinite)
        {
            BlankInfinite(scores, first, count);
        }

        if (!_scoresAreFinal)
        {
            TakeBack(scores, length);
            var known = _card.HasStand ? _scratch.Known : _scratch.Weights;
            Count(scores, known, length);
            _details.Write(_scratch, scores, known, first, count, length, Tally);
        }
        else
        {
            // Padded places have no weight.
            Tally.Scored += findings.Scored;
            Tally.BelowLimit += findings.Scored - findings.Enough;
        }

        if (scores == _scratch.Scores)
        {
            new Span<double>(scores, count).CopyTo(new(_output.Scores + first, count));
        }
    }

    /// <summary>The values of one factor as the tile wants them.</summary>
    private double* Prepare(int place, int first, int count, int length)
    {
        var factor = _card.Factors[place];
        var row = _scratch.Row(place);
        var values = row;
        if (_columns[place].IsSingle || count < length)
        {
            _columns[place].CopyTo<T>(row, length, first, count);
        }
        else
        {
            values = _columns[place].From(first);
        }

        if (_card.HasStand)
        {
            AddKnown(values, T.All(factor.Compiled.Weight), length);
        }

        if (factor.Compiled.IsRequired)
        {
            BlankUnknown(values, length);
        }

        if (factor.IsReady)
        {
            return values;
        }

        if (factor.Compiled.Form is { } form)
        {
            form.Warp<T>(values, row, length);
        }
        else
        {
            factor.Compiled.HostUtilities(values, row, length);
        }

        if (factor.HasStand)
        {
            FillIn(factor, row, length);
        }

        return row;
    }

    private void AddKnown(double* values, T weight, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            T.Store(T.AddIfKnown(T.Load(values + i), T.Load(_scratch.Known + i), weight), _scratch.Known + i);
        }
    }

    private void BlankUnknown(double* values, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            // 0 where there is a value, NaN where there is none.
            var value = T.Load(values + i);
            T.Store(T.Load(_scratch.Blanks + i) + (value - value), _scratch.Blanks + i);
        }
    }

    /// <summary>Makes the warped values utilities, with the stand-in where the value is unknown; infinity stays what it is.</summary>
    private static void FillIn(BatchFactor factor, double* row, int length)
    {
        var (zero, inverse) = factor.Compiled.Form is { } form ? (T.All(form.Zero), T.All(form.Inverse)) : (T.All(0), T.All(1));
        for (var i = 0; i < length; i += T.Count)
        {
            var value = T.Load(row + i);
            var isFinite = T.AtLeast(T.All(double.MaxValue), T.Abs(value));
            var utility = T.Select(isFinite, CurveForm.Ramped(value, zero, inverse), value);
            T.Store(T.Select(T.IsKnown(value), utility, T.All(factor.Compiled.Stand)), row + i);
        }
    }

    /// <summary>Scores a block once more, tile by tile, with the weights, without which the accounts that remain could not be counted.</summary>
    private void FindInfinite(int first, int count)
    {
        for (var done = 0; done < count; done += ScoreTile<T>.Length)
        {
            var rest = Math.Min(ScoreTile<T>.Length, count - done);
            for (var k = 0; k < _columns.Length; k++)
            {
                _scratch.Factors[k].Values = Prepare(k, first + done, rest, ScoreTile<T>.Length);
            }

            ScoreTile<T>.Score(_scratch.Factors, _columns.Length, _scratch.Scores, _scratch.Weights, ScoreTile<T>.Length, _leastWeight, storePastCaches: false);
            BlankInfinite(_scratch.Scores, first + done, rest);
            Count(_scratch.Scores, _scratch.Weights, ScoreTile<T>.Length);
            new Span<double>(_scratch.Scores, rest).CopyTo(new(_output.Scores + first + done, rest));
        }
    }

    private void BlankInfinite(double* scores, int first, int count)
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
                scores[i] = _scratch.Weights[i] = _scratch.Known[i] = double.NaN;
            }
        }
    }

    /// <summary>Takes back the scores that the card's rules forbid.</summary>
    private void TakeBack(double* scores, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            var score = T.Load(scores + i);
            score = _card.HasRequired ? score + T.Load(_scratch.Blanks + i) : score;
            score = _card.HasStand ? T.Select(T.AtLeast(T.Load(_scratch.Known + i), T.All(double.Epsilon)), score, T.All(double.NaN)) : score;
            T.Store(score, scores + i);
        }
    }

    /// <summary>Counts the accounts that have a score, and those of them that are not known well enough; padded places have no score.</summary>
    private void Count(double* scores, double* known, int length)
    {
        var (one, least) = (T.All(1), T.All(_leastWeight));
        T scored = T.All(0), enough = scored;
        for (var i = 0; i < length; i += T.Count)
        {
            var score = T.Load(scores + i);
            scored = T.AddIfKnown(score, scored, one);
            enough = T.AddIfAtLeast(T.Select(T.IsKnown(score), T.Load(known + i), T.All(0)), least, enough, one);
        }

        var lanes = _scratch.Details;
        T.Store(scored, lanes);
        T.Store(enough, lanes + T.Count);
        var count = (int)Lookup.Sum(new(lanes, T.Count));
        Tally.Scored += count;
        Tally.BelowLimit += count - (int)Lookup.Sum(new(lanes + T.Count, T.Count));
    }
}
