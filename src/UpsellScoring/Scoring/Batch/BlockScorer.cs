using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>Scores runs of accounts on one thread, block by block: makes the values ready for the tile, scores, and adds what the card and the caller ask for.</summary>
internal sealed unsafe class BlockScorer<T> : IBlockScorer
    where T : struct, ILanes<T>
{
    // Where the tile reads columns beside rows: short, so that memory still works on what the tile asked for while the next values
    // are warped. Where it reads rows alone, as long as the nearest cache holds them.
    private const int ShortLength = 256;
    private const int UsualLength = 1024;
    private const int FewRows = 2;

    private readonly BatchCard _card;
    private readonly int _factors;
    private readonly BlockScratch _scratch;
    private readonly BlockDetails<T> _details;
    private readonly int _rowLength;

    private ColumnSource* _columns;
    private PinnedOutput* _output;
    private double _leastWeight;
    private int _ahead;
    private bool _scoresAreFinal;
    private bool _readsColumns;

    internal BlockScorer(BatchCard card)
    {
        (_card, _factors) = (card, card.Factors.Length);
        _rowLength = _factors <= FewRows && !card.ReadsColumns ? UsualLength : ShortLength;
        _scratch = new(_factors, _rowLength);
        _details = new(card);
        Tally = new(_factors, card.GradeCount);
        for (var k = 0; k < _factors; k++)
        {
            var factor = card.Factors[k];
            _scratch.Factors[k] = new() { Zero = factor.Zero, Inverse = factor.Inverse, Weight = factor.Compiled.Weight };
        }
    }

    public int Lanes => T.Count;

    public BatchTally Tally { get; }

    public void Begin(ColumnSource* columns, bool areNear, PinnedOutput* output, double leastWeight)
    {
        Tally.Clear();
        _columns = columns;
        _output = output;
        // An account without any known weight is never known well enough.
        _leastWeight = Math.Max(leastWeight, double.Epsilon);
        // Rows are in the nearest cache already.
        _ahead = !_card.ReadsColumns ? 0 : areNear ? ReadAhead.NearDoubles : ReadAhead.Doubles;
        _scoresAreFinal = !_card.HasStand && !_card.HasRequired && !output->IsDetailed;
        _readsColumns = _card.IsReady && _scoresAreFinal && !ColumnSource.AnySingle(_columns, _factors);
    }

    public void Score(int from, int to)
    {
        // In columns the last vector may reach back, in rows not: there whole tiles first.
        if (_readsColumns && to - from >= T.Count && ScoreAtOnce(from, to - from))
        {
            return;
        }

        while (from < to)
        {
            var count = Math.Min(_rowLength, to - from);
            count = count < ScoreTile<T>.Length ? count : count / ScoreTile<T>.Length * ScoreTile<T>.Length;
            if (!_scoresAreFinal || count < ScoreTile<T>.Length || !ScoreAtOnce(from, count))
            {
                ScoreInFull(from, count);
            }

            from += count;
        }
    }

    /// <summary>Scores as many accounts as there are lanes, or more, the short way, where the tile's scores need nothing more; false, and nothing counted, when some are lost.</summary>
    private bool ScoreAtOnce(int first, int count)
    {
        Prepare(first, count, count);
        var scores = _output->Scores + first;
        var storePastCaches = _output->StoresPastCaches && (nuint)scores % (nuint)(T.Count * sizeof(double)) == 0;
        var findings = ScoreTile<T>.Score(_scratch.Factors, _factors, scores, null, count, _leastWeight, _ahead, storePastCaches);
        if (findings.HasLost)
        {
            return false;
        }

        Tally.Scored += findings.Scored;
        Tally.BelowLimit += findings.Scored - findings.Enough;
        return true;
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
        var scores = count == length ? _output->Scores + first : _scratch.Scores;
        var findings = ScoreTile<T>.Score(_scratch.Factors, _factors, scores, _scratch.Weights, length, _leastWeight, _ahead, storePastCaches: false);
        if (findings.HasLost)
        {
            FindLost(scores, first, count);
        }

        if (_card.HasRequired)
        {
            RowRules<T>.TakeBackBlank(scores, _scratch.Blanks, length);
        }

        if (_card.HasStand)
        {
            RowRules<T>.TakeBackUnknown(scores, _scratch.Known, length);
        }

        var known = _card.HasStand ? _scratch.Known : _scratch.Weights;
        Count(scores, known, length);
        _details.Write(_output, _scratch, scores, known, first, count, length, Tally);
        if (scores == _scratch.Scores)
        {
            new Span<double>(scores, count).CopyTo(new(_output->Scores + first, count));
        }
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
            RowRules<T>.AddKnown(values, T.All(factor.Compiled.Weight), _scratch.Known, length);
        }

        if (factor.Compiled.IsRequired)
        {
            RowRules<T>.BlankUnknown(values, _scratch.Blanks, length);
        }

        if (factor.IsReady)
        {
            return values;
        }

        if (factor.Compiled.Form is { } form)
        {
            form.Warp<T>(values, row, length, Beside(factor, values, first));
        }
        else
        {
            factor.Compiled.HostUtilities(values, row, length);
        }

        if (factor.HasStand)
        {
            RowRules<T>.FillIn(factor, row, length);
        }

        return row;
    }

    /// <summary>
    /// What memory is asked for while this factor is warped: the values from here on of a column that the tile reads; where it reads
    /// none, more of the factor's own, so that memory works on them while the tile scores.
    /// </summary>
    private double* Beside(BatchFactor factor, double* values, int first) =>
        factor.Beside < 0 ? values + ReadAhead.FartherDoubles
        : _columns[factor.Beside].IsSingle ? values
        : _columns[factor.Beside].From(first);

    /// <summary>Looks at the accounts without a finite score: an infinite value is counted, and a ramp that overflowed is mended.</summary>
    private void FindLost(double* scores, int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!double.IsFinite(scores[i]))
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
                Tally.Infinities[k]++;
                isInfinite = true;
            }
        }

        Tally.Infinite += isInfinite ? 1 : 0;
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

        Tally.Scored += scored;
        Tally.BelowLimit += scored - enough;
    }
}
