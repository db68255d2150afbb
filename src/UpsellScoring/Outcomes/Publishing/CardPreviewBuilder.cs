using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>Counts who moves between two cards, and keeps those who move most.</summary>
internal sealed class CardPreviewBuilder<T>(AccountScorer<T> before, AccountScorer<T> after, int movers)
{
    // The least of the kept movers first, of equal ones the latest: it makes room.
    private readonly PriorityQueue<(T Account, long Index), (double Move, long Earlier)> _movers = new();
    private readonly Dictionary<(Grade? From, Grade? To), int> _grades = [];
    private readonly List<BrokenAccount<T>> _broken = [];
    private long _index = -1;
    private long _compared;
    private long _changes;
    private long _scored;
    private double _before;
    private double _after;
    private double _moved;

    internal void Add(T account)
    {
        _index++;
        if (account is null)
        {
            _broken.Add(new(default, _index, null, "The account is null."));
            return;
        }

        AccountScore old, now;
        try
        {
            (old, now) = (before.Evaluate(account), after.Evaluate(account));
        }
        catch (FactorValueException exception)
        {
            _broken.Add(new(account, _index, exception.Factor, exception.Message));
            return;
        }

        _compared++;
        _changes += old.Grade?.Name == now.Grade?.Name ? 0 : 1;
        _grades[(old.Grade, now.Grade)] = _grades.GetValueOrDefault((old.Grade, now.Grade)) + 1;
        var move = 0.0;
        if (old.Points is { } earlier && now.Points is { } later)
        {
            move = Math.Abs(later - earlier);
            _scored++;
            _before += earlier;
            _after += later;
            _moved += move;
        }
        else if (old.Points is not null || now.Points is not null)
        {
            move = double.PositiveInfinity;
        }

        if (move > 0)
        {
            _movers.Enqueue((account, _index), (move, -_index));
            if (_movers.Count > movers)
            {
                _movers.Dequeue();
            }
        }
    }

    internal CardPreview<T> Finish()
    {
        var listed = new List<CardMover<T>>();
        while (_movers.TryDequeue(out var mover, out _))
        {
            listed.Add(new(mover.Account, mover.Index, after.Explain(mover.Account).ChangeSince(before.Explain(mover.Account))));
        }

        listed.Reverse();
        return new()
        {
            Compared = _compared,
            GradeChanges = _changes,
            Grades = Array.AsReadOnly(Grades().ToArray()),
            MeanBefore = _scored > 0 ? _before / _scored : null,
            MeanAfter = _scored > 0 ? _after / _scored : null,
            MeanMove = _scored > 0 ? _moved / _scored : null,
            Movers = listed.AsReadOnly(),
            Broken = _broken.AsReadOnly(),
        };
    }

    private IEnumerable<GradeMove> Grades() => _grades
        .OrderByDescending(cell => cell.Key.From?.From ?? -1)
        .ThenByDescending(cell => cell.Key.To?.From ?? -1)
        .Select(cell => new GradeMove(cell.Key.From?.Name, cell.Key.To?.Name, cell.Value));
}
