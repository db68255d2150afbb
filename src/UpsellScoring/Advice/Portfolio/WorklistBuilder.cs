using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Sorts advised accounts by owner and counts what their gates say.</summary>
internal sealed class WorklistBuilder<T>(WorklistOptions options)
{
    private readonly SortedDictionary<string, List<WorklistEntry<T>>> _owners = new(StringComparer.Ordinal);
    private readonly List<WorklistEntry<T>> _ownerless = [];
    private readonly List<AdvisedAccount<T>> _broken = [];
    private readonly SortedDictionary<AdviceAction, int> _actions = new(Enum.GetValues<AdviceAction>().ToDictionary(action => action, _ => 0));
    private readonly Dictionary<string, (AdviceAction Action, int Fired, int Decisive)> _gates = new(StringComparer.Ordinal);

    internal void Add(AdvisedAccount<T>? advised, Func<T, string?> owner)
    {
        if (advised is null or { Advice: null, Cause: null })
        {
            throw new ArgumentException("advised holds a row without advice and cause. Leave it out, or say the cause.", nameof(advised));
        }

        if (advised.Advice is not { } advice)
        {
            _broken.Add(advised);
            return;
        }

        string? name;
        try
        {
            name = owner(advised.Row);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _broken.Add(new(advised.Row, advised.Index, null, "The owner cannot be read: " + FaultText.Of(exception)));
            return;
        }

        EntriesOf(name).Add(new(advised, advice, options.AcceptanceRates));
        _actions[advice.Action]++;
        foreach (var gate in advice.Gates)
        {
            Count(gate.Check, ReasonCodes.Gate + gate.Check.Code == advice.Reasons[0].Code);
        }
    }

    internal Worklist<T> Finish()
    {
        var owners = _owners.Select(owner => new OwnerWork<T>(owner.Key, owner.Value, options.ProposalsPerOwner)).ToList();
        if (_ownerless.Count > 0)
        {
            owners.Add(new(null, _ownerless, options.ProposalsPerOwner));
        }

        var accounts = _actions.Values.Sum();
        var gates = _gates
            .Select(gate => new GateHold(gate.Key, gate.Value.Action, gate.Value.Fired, gate.Value.Decisive, accounts))
            .OrderByDescending(gate => gate.Action)
            .ThenBy(gate => gate.Code, StringComparer.Ordinal);
        return new(
            owners.AsReadOnly(),
            _broken.AsReadOnly(),
            Array.AsReadOnly(_actions.Select(action => new ActionCount(action.Key, action.Value)).ToArray()),
            Array.AsReadOnly(gates.ToArray()),
            options);
    }

    private void Count(GateCheck check, bool isFirst)
    {
        var (_, fired, decisive) = _gates.GetValueOrDefault(check.Code);
        var isFired = check.Verdict == GateVerdict.Fired;
        _gates[check.Code] = (check.Action, fired + (isFired ? 1 : 0), decisive + (isFired && isFirst ? 1 : 0));
    }

    private List<WorklistEntry<T>> EntriesOf(string? owner)
    {
        if (owner is null)
        {
            return _ownerless;
        }

        if (!_owners.TryGetValue(owner, out var entries))
        {
            _owners.Add(owner, entries = []);
        }

        return entries;
    }
}
