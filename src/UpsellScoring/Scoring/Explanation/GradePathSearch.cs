namespace UpsellScoring.Scoring;

/// <summary>
/// Searches all choices of moves for the cheapest that reaches a grade: depth first over the factors in card order,
/// leaving a branch as soon as it costs more than the best so far. Each complete choice is scored by the scorer itself.
/// </summary>
internal sealed class GradePathSearch
{
    internal const int MostMoves = 20;

    private const decimal GreatestCost = 1_000_000_000_000_000m;

    private readonly CompiledScorecard _compiled;
    private readonly IReadOnlyList<Move> _moves;
    private readonly int[][] _choices;
    private readonly int[] _factors;
    private readonly double[] _values;
    private readonly double _wanted;
    private readonly Stack<int> _taken = new();
    private Choice? _best;

    private GradePathSearch(CompiledScorecard compiled, IReadOnlyList<Move> moves, double[] values, double wanted)
    {
        _compiled = compiled;
        _moves = moves;
        _values = values;
        _wanted = wanted;
        var groups = Enumerable.Range(0, moves.Count).GroupBy(i => compiled.Card.IndexOf(moves[i].Factor)).OrderBy(group => group.Key).ToArray();
        _factors = [.. groups.Select(group => group.Key)];
        _choices = [.. groups.Select(group => group.ToArray())];
    }

    internal static GradePath Find(CompiledScorecard compiled, ReadOnlySpan<double> values, IReadOnlyList<Move> moves, string? grade)
    {
        Check(compiled.Card, moves);
        var before = compiled.Evaluate(values, []);
        var wanted = Wanted(compiled.Card, before, grade);
        if (wanted is null)
        {
            return new(before.Grade is null ? GradePathOutcome.NoScore : GradePathOutcome.AlreadyThere, before, null, [], null);
        }

        if (before.Points >= wanted.From)
        {
            return new(GradePathOutcome.AlreadyThere, before, wanted, [], null);
        }

        var search = new GradePathSearch(compiled, moves, values.ToArray(), wanted.From);
        search.Visit(0, 0);
        return search._best is { } best
            ? new(GradePathOutcome.Found, before, wanted, Array.AsReadOnly(Array.ConvertAll(best.Moves, i => moves[i])), best.Score)
            : new(GradePathOutcome.OutOfReach, before, wanted, [], null);
    }

    private static Grade? Wanted(Scorecard card, AccountScore before, string? grade)
    {
        if (grade is not null)
        {
            return card.Grades.FirstOrDefault(known => known.Name == grade)
                ?? throw new ArgumentException($"The card has no grade '{grade}'; it has {string.Join(", ", card.Grades.Select(known => $"'{known.Name}'"))}.", nameof(grade));
        }

        return before.Grade is { } present ? card.Grades.TakeWhile(known => known.From > present.From).LastOrDefault() : null;
    }

    private static void Check(Scorecard card, IReadOnlyList<Move> moves)
    {
        ArgumentNullException.ThrowIfNull(moves);
        if (moves.Count > MostMoves)
        {
            throw new ArgumentException(FormattableString.Invariant($"{moves.Count} moves were given; at most {MostMoves} can be searched exactly. Leave out the least likely."), nameof(moves));
        }

        for (var i = 0; i < moves.Count; i++)
        {
            var fault = moves[i] switch
            {
                null => "is null; remove it",
                var move when card.IndexOf(move.Factor) < 0 => $"names the factor '{move.Factor}'; the card has {FactorNaming.List(card.Factors)}",
                var move when !double.IsFinite(move.Target) => FormattableString.Invariant($"has the target {move.Target}; it must be finite"),
                var move when move.Cost is < 0 or > GreatestCost => FormattableString.Invariant($"has the cost {move.Cost}; it must be from 0 to {GreatestCost}"),
                _ => null,
            };
            if (fault is not null)
            {
                throw new ArgumentException(FormattableString.Invariant($"Move {i} {fault}."), nameof(moves));
            }
        }
    }

    private void Visit(int depth, decimal cost)
    {
        if (_best is { } best && cost > best.Cost)
        {
            return;
        }

        if (depth == _factors.Length)
        {
            Weigh(cost);
            return;
        }

        Visit(depth + 1, cost);
        var place = _factors[depth];
        var present = _values[place];
        foreach (var move in _choices[depth])
        {
            _values[place] = _moves[move].Target;
            _taken.Push(move);
            Visit(depth + 1, cost + _moves[move].Cost);
            _taken.Pop();
        }

        _values[place] = present;
    }

    private void Weigh(decimal cost)
    {
        var score = _compiled.Evaluate(_values, []);
        if (!(score.Points >= _wanted))
        {
            return;
        }

        var choice = new Choice(cost, [.. _taken.Order()], score);
        if (_best is not { } best || choice.IsBetterThan(best))
        {
            _best = choice;
        }
    }

    private sealed record Choice(decimal Cost, int[] Moves, AccountScore Score)
    {
        internal bool IsBetterThan(Choice other)
        {
            if (Cost != other.Cost)
            {
                return Cost < other.Cost;
            }

            if (Moves.Length != other.Moves.Length)
            {
                return Moves.Length < other.Moves.Length;
            }

            return Score.Points != other.Score.Points ? Score.Points > other.Score.Points : Moves.AsSpan().SequenceCompareTo(other.Moves) < 0;
        }
    }
}
