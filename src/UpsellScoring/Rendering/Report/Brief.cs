using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

/// <summary>An account of a report that has a brief: where it stands, what it is called, and its advice.</summary>
internal sealed record Brief(string Place, string Name, UpsellAdvice Advice)
{
    /// <summary>The briefs by the row they belong to: those to propose to first, as the worklist orders them, then those held back.</summary>
    internal static IReadOnlyDictionary<long, Brief> Of<T>(IReadOnlyList<AdvisedAccount<T>> advised, Worklist<T> worklist, Func<T, string?>? name, int most)
    {
        var byIndex = new Dictionary<long, AdvisedAccount<T>>();
        foreach (var row in advised.Where(row => row.Advice is not null))
        {
            // Where a host joined sequences, whose places repeat, the first one has the brief.
            byIndex.TryAdd(row.Index, row);
        }

        var ordered = worklist.Owners.SelectMany(owner => owner.ProposeNow)
            .Concat(worklist.Owners.SelectMany(owner => owner.RecoverFirst))
            .Concat(worklist.Owners.SelectMany(owner => owner.AdoptFirst))
            .Concat(worklist.Owners.SelectMany(owner => owner.Hold))
            .Concat(worklist.Owners.SelectMany(owner => owner.Nurture));
        var briefs = new Dictionary<long, Brief>();
        foreach (var index in ordered.Select(entry => entry.Index).Distinct().Where(byIndex.ContainsKey).Take(most))
        {
            var row = byIndex[index];
            briefs.Add(index, new(FormattableString.Invariant($"account-{index + 1}"), NameOf(row.Row, row.Advice!.Account.Id, name), row.Advice));
        }

        return briefs;
    }

    /// <summary>What a row's account is called.</summary>
    internal static string NameOf<T>(T row, string id, Func<T, string?>? name) => name?.Invoke(row) is { } own && !string.IsNullOrWhiteSpace(own) ? own : id;
}
