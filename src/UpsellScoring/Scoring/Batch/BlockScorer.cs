using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>Scores runs of accounts on one thread, block by block: makes the values ready for the tile, scores, and adds what the card and the caller ask for.</summary>
internal sealed unsafe class BlockScorer<T> : IBlockScorer
    where T : struct, ILanes<T>
{
    // Long enough that what is done once per block does not count.
    private const int LongLength = BatchRun.ChunkLength;

    // Where rows of values are written: short, so that memory still works on what the tile asked for while the next values are warped.
    private const int RowLength = 256;

    private readonly BatchCard _card;
    private readonly int _factors;
    private readonly BlockScratch _scratch;
    private readonly BlockDetails<T> _details;

    private ColumnSource* _columns;
    private PinnedOutput _output;
    private double _leastWeight;
    private BatchTally _tally = null!;
    private int _ahead;
    private bool _scoresAreFinal;
    private bool _readsColumns;

    internal BlockScorer(BatchCard card)
    {
        (_card, _factors) = (card, card.Factors.Length);
        _scratch = new(_factors, RowLength);
        _details = new(card);
        for (var k = 0; k < _factors; k++)
        {
            var factor = card.Factors[k];
            _scratch.Factors[k] = new() { Zero = factor.Zero, Inverse = factor.Inverse, Weight = factor.Compiled.Weight };
        }
    }

    public int Lanes => T.Count;

    public void Begin(BlockSource source, PinnedOutput output, double leastWeight, BatchTally tally)
    {
        _columns = source.Columns;
        (_output, _tally) = (output, tally);
        // An account without any known weight is never known well enough.
        _leastWeight = Math.Max(leastWeight, double.Epsilon);
        _ahead = source.IsNear ? 0 : ScoreTile<T>.UsualAhead;
        _scoresAreFinal = !_card.HasStand && !_card.HasRequired && !output.IsDetailed;
        _readsColumns = _card.IsReady && _scoresAreFinal && !HasSingles();
    }

    public void Score(int from, int to)
    {
        var start = from;
        while (to - from >= ScoreTile<T>.Length)
        {
            // Whole tiles first.
            var count = Math.Min(_readsColumns ? LongLength : RowLength, to - from) / ScoreTile<T>.Length * ScoreTile<T>.Length;
            ScoreBlock(from, count);
            from += count;
        }

        if (from < to && _readsColumns && to - start >= ScoreTile<T>.Length)
        {
            ScoreEnd(from, to);
        }
        else if (from < to)
        {
            ScoreInFull(from, to - from);
        }
    }

    /// <summary>Scores a block of whole tiles, the short way if the tile's scores need nothing more.</summary>
    private void ScoreBlock(int first, int count)
    {
        if (!_scoresAreFinal)
        {
            ScoreInFull(first, count);
            return;
        }

        Prepare(first, count, count);
        var scores = _output.Scores + first;
        var storePastCaches = _output.StoresPastCaches && (nuint)scores % (nuint)(T.Count * sizeof(double)) == 0;
        var findings = ScoreTile<T>.Score(_scratch.Factors, _factors, scores, null, count, _leastWeight, _ahead, storePastCaches);
        for (var done = 0; findings.HasLost && done < count; done += RowLength)
        {
            ScoreInFull(first + done, Math.Min(RowLength, count - done));
        }

        if (!findings.HasLost)
        {
            _tally.Scored += findings.Scored;
            _tally.BelowLimit += findings.Scored - findings.Enough;
        }
    }

    /// <summary>Scores the last accounts of a run, too few for a tile: the tile reaches back over scored ones, of which only the room is needed.</summary>
    private void ScoreEnd(int from, int to)
    {
        var first = to - ScoreTile<T>.Length;
        var scored = from - first;
        Prepare(first, ScoreTile<T>.Length, ScoreTile<T>.Length);
        ScoreTile<T>.Score(_scratch.Factors, _factors, _scratch.Scores, _scratch.Weights, ScoreTile<T>.Length, _leastWeight, ahead: 0, storePastCaches: false);
        FindLost(_scratch.Scores, first, scored, ScoreTile<T>.Length);
        new Span<double>(_scratch.Scores + scored, to - from).CopyTo(new(_output.Scores + from, to - from));
        new Span<double>(_scratch.Scores, scored).Fill(double.NaN);
        Count(_scratch.Scores, _scratch.Weights, ScoreTile<T>.Length);
    }

    /// <summary>Scores a block no longer than a row with everything that cards and callers may ask for; what does not fill a tile is padded.</summary>
    private void ScoreInFull(int first, int count)
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

        Prepare(first, count, length);
        // Scores that are looked at again stay in the caches.
        var scores = count == length ? _output.Scores + first : _scratch.Scores;
        var findings = ScoreTile<T>.Score(_scratch.Factors, _factors, scores, _scratch.Weights, length, _leastWeight, _ahead, storePastCaches: false);
        if (findings.HasLost)
        {
            FindLost(scores, first, 0, count);
        }

        TakeBack(scores, length);
        var known = _card.HasStand ? _scratch.Known : _scratch.Weights;
        Count(scores, known, length);
        _details.Write(_output, _scratch, scores, known, first, count, length, _tally);
        if (scores == _scratch.Scores)
        {
            new Span<double>(scores, count).CopyTo(new(_output.Scores + first, count));
        }
    }

    private bool HasSingles()
    {
        for (var k = 0; k < _factors; k++)
        {
            if (_columns[k].IsSingle)
            {
                return true;
            }
        }

        return false;
    }

    private void Prepare(int first, int count, int length)
    {
        for (var k = 0; k < _factors; k++)
        {
            _scratch.Factors[k].Values = _readsColumns && count == length ? _columns[k].From(first) : Prepare(k, first, count, length);
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

    /// <summary>Looks at the accounts without a score: an infinite value is counted, and a ramp that overflowed is mended.</summary>
    private void FindLost(double* scores, int first, int from, int count)
    {
        for (var i = from; i < count; i++)
        {
            if (double.IsNaN(scores[i]))
            {
                if (CountInfinities(first + i))
                {
                    scores[i] = _scratch.Weights[i] = _scratch.Known[i] = double.NaN;
                }
                else
                {
                    scores[i] = Rescored(i);
                }
            }
        }
    }

    private bool CountInfinities(int account)
    {
        var isInfinite = false;
        for (var k = 0; k < _factors; k++)
        {
            if (double.IsInfinity(_columns[k].At(account)))
            {
                _tally.Infinities[k]++;
                isInfinite = true;
            }
        }

        _tally.Infinite += isInfinite ? 1 : 0;
        return isInfinite;
    }

    /// <summary>The score of one account with clamped ramps, in the order of the tile.</summary>
    private double Rescored(int place)
    {
        double sum = 0, weight = 0;
        for (var factor = _scratch.Factors; factor < _scratch.Factors + _factors; factor++)
        {
            var value = factor->Values[place];
            if (!double.IsNaN(value))
            {
                sum += factor->Weight * CurveForm.Ramped<Lane>(new(value), new(factor->Zero), new(factor->Inverse)).Value;
                weight += factor->Weight;
            }
        }

        return 100 * (sum / weight);
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
        var least = T.All(_leastWeight);
        int scored = 0, enough = 0;
        for (var i = 0; i < length; i += T.Count)
        {
            // Whatever has a score is at least 0.
            var score = T.Load(scores + i);
            scored += T.CountAtLeast(score, T.All(0));
            enough += T.CountAtLeast(T.Select(T.IsKnown(score), T.Load(known + i), T.All(0)), least);
        }

        _tally.Scored += scored;
        _tally.BelowLimit += scored - enough;
    }
}
