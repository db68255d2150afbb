namespace UpsellScoring.Advice;

/// <summary>What one owner has to do. Each list is in the order of <see cref="Worklist"/>.</summary>
/// <typeparam name="T">The host's row type.</typeparam>
public sealed class OwnerWork<T>
{
    internal OwnerWork(string? owner, IEnumerable<WorklistEntry<T>> entries, int proposals)
    {
        Owner = owner;
        var byAction = entries.ToLookup(entry => entry.Action);
        ProposeNowCount = byAction[AdviceAction.ProposeNow].Count();
        ProposeNow = Array.AsReadOnly(Sorted(byAction[AdviceAction.ProposeNow]).Take(proposals).ToArray());
        (RecoverFirst, AdoptFirst) = (All(AdviceAction.RecoverFirst), All(AdviceAction.AdoptFirst));
        (Nurture, Hold) = (All(AdviceAction.Nurture), All(AdviceAction.Hold));

        IReadOnlyList<WorklistEntry<T>> All(AdviceAction action) => Array.AsReadOnly(Sorted(byAction[action]));
    }

    /// <summary>The owner; null for accounts whose owner is not known.</summary>
    public string? Owner { get; }

    /// <summary>What to propose now, at most <see cref="WorklistOptions.ProposalsPerOwner"/>.</summary>
    public IReadOnlyList<WorklistEntry<T>> ProposeNow { get; }

    /// <summary>How many accounts could be proposed to now, listed or not.</summary>
    public int ProposeNowCount { get; }

    /// <summary>Whose trust to win back first.</summary>
    public IReadOnlyList<WorklistEntry<T>> RecoverFirst { get; }

    /// <summary>Who should use first what they have.</summary>
    public IReadOnlyList<WorklistEntry<T>> AdoptFirst { get; }

    /// <summary>With whom to keep up the relation.</summary>
    public IReadOnlyList<WorklistEntry<T>> Nurture { get; }

    /// <summary>Whom to propose nothing to for now.</summary>
    public IReadOnlyList<WorklistEntry<T>> Hold { get; }

    /// <summary>The owner and the length of each list.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Owner ?? "no owner"}: propose {ProposeNow.Count} of {ProposeNowCount}, recover {RecoverFirst.Count}, adopt {AdoptFirst.Count}, nurture {Nurture.Count}, hold {Hold.Count}");

    // Order is stable: where a host joined sequences, whose places repeat, the earlier stays first.
    private static WorklistEntry<T>[] Sorted(IEnumerable<WorklistEntry<T>> entries) => [.. entries.Order(Comparer<WorklistEntry<T>>.Create(WorklistEntry<T>.Compare))];
}
