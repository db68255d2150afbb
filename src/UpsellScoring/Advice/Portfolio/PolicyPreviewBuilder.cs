using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Counts who moves between two policies.</summary>
internal sealed class PolicyPreviewBuilder<T>
{
    private readonly Dictionary<(AdviceAction From, AdviceAction To), int> _actions = [];
    private readonly Dictionary<(Grade? From, Grade? To), int> _grades = [];
    private readonly List<PolicyMover<T>> _movers = [];
    private readonly List<AdvisedAccount<T>> _broken = [];
    private decimal _before;
    private decimal _after;
    private int _unknown;
    private int _compared;

    internal void Add(AdvisedAccount<T> before, AdvisedAccount<T> after)
    {
        if (before.Advice is not { } old || after.Advice is not { } now)
        {
            _broken.Add(before with { Advice = null, Cause = Cause(before.Cause, after.Cause) });
            return;
        }

        _compared++;
        var (from, to) = (old.Score.Score.Grade, now.Score.Score.Grade);
        _actions[(old.Action, now.Action)] = _actions.GetValueOrDefault((old.Action, now.Action)) + 1;
        _grades[(from, to)] = _grades.GetValueOrDefault((from, to)) + 1;
        if (old.Action != now.Action || from?.Name != to?.Name)
        {
            _movers.Add(new(before.Row, before.Index, old, now));
        }

        var (isOld, isNow) = (old.Action == AdviceAction.ProposeNow, now.Action == AdviceAction.ProposeNow);
        _before += isOld ? old.ValueGained ?? 0 : 0;
        _after += isNow ? now.ValueGained ?? 0 : 0;
        _unknown += (isOld && old.ValueGained is null) || (isNow && now.ValueGained is null) ? 1 : 0;
    }

    internal PolicyPreview<T> Finish() => new()
    {
        Compared = _compared,
        Actions = Array.AsReadOnly(_actions.OrderBy(cell => cell.Key).Select(cell => new ActionMove(cell.Key.From, cell.Key.To, cell.Value)).ToArray()),
        Grades = Array.AsReadOnly(Grades().ToArray()),
        Movers = _movers.AsReadOnly(),
        ValueGainedBefore = _before,
        ValueGainedAfter = _after,
        ValueUnknown = _unknown,
        Broken = _broken.AsReadOnly(),
    };

    private IEnumerable<GradeMove> Grades() => _grades
        .OrderByDescending(cell => cell.Key.From?.From ?? -1)
        .ThenBy(cell => cell.Key.From?.Name, StringComparer.Ordinal)
        .ThenByDescending(cell => cell.Key.To?.From ?? -1)
        .ThenBy(cell => cell.Key.To?.Name, StringComparer.Ordinal)
        .Select(cell => new GradeMove(cell.Key.From?.Name, cell.Key.To?.Name, cell.Value));

    /// <summary>A fault of the row itself is the same for both; one of a policy says of which.</summary>
    private static string Cause(string? before, string? after) =>
        before is null ? "By the policy after: " + after
        : after is null ? "By the policy before: " + before
        : before == after ? before
        : $"By the policy before: {before} By the policy after: {after}";
}
