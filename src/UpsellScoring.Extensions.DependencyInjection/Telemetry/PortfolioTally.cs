using System.Diagnostics;

namespace UpsellScoring.Extensions.DependencyInjection.Telemetry;

/// <summary>Counts what a run over a portfolio gave.</summary>
internal sealed class PortfolioTally
{
    private readonly Dictionary<AdviceAction, long> _actions = [];
    private readonly SortedDictionary<string, long> _grades = new(StringComparer.Ordinal);
    private long _accounts;
    private long _broken;

    internal void Add(UpsellAdvice? advice)
    {
        _accounts++;
        if (advice is null)
        {
            _broken++;
            return;
        }

        _actions[advice.Action] = _actions.GetValueOrDefault(advice.Action) + 1;
        var grade = AdviceWords.Grade(advice);
        _grades[grade] = _grades.GetValueOrDefault(grade) + 1;
    }

    /// <summary>All five actions are told, also those nobody has; of the grades those somebody has.</summary>
    internal void Tag(Activity activity)
    {
        activity.SetTag(TagNames.Accounts, _accounts).SetTag(TagNames.Broken, _broken);
        foreach (var action in AdviceWords.Actions)
        {
            activity.SetTag($"{TagNames.Action}.{AdviceWords.Of(action)}", _actions.GetValueOrDefault(action));
        }

        foreach (var (grade, count) in _grades)
        {
            activity.SetTag($"{TagNames.Grade}.{grade}", count);
        }
    }
}
