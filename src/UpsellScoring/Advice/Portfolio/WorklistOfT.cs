namespace UpsellScoring.Advice;

/// <summary>Who has to do what, and what holds proposals back. Made by <see cref="Worklist.Of{T}"/>.</summary>
/// <typeparam name="T">The host's row type.</typeparam>
[Notebooks.TypeFormatterSource]
public sealed class Worklist<T>
{
    internal Worklist(
        IReadOnlyList<OwnerWork<T>> owners, IReadOnlyList<AdvisedAccount<T>> broken, IReadOnlyList<ActionCount> actions, IReadOnlyList<GateHold> gates, WorklistOptions options) =>
        (Owners, Broken, Actions, Gates, Options) = (owners, broken, actions, gates, options);

    /// <summary>The work of each owner, in the order of the characters of their names; accounts without a known owner come last.</summary>
    public IReadOnlyList<OwnerWork<T>> Owners { get; }

    /// <summary>The rows without an advice, in the order of the sequence, each with its cause.</summary>
    public IReadOnlyList<AdvisedAccount<T>> Broken { get; }

    /// <summary>How many accounts have each action, all five of them; they add up to the accounts that are not broken.</summary>
    public IReadOnlyList<ActionCount> Actions { get; }

    /// <summary>
    /// How many accounts each gate holds back, also where it is none: the strongest action first, then by the code. One account may be held
    /// back by several gates; it counts as decisive for one at most.
    /// </summary>
    public IReadOnlyList<GateHold> Gates { get; }

    /// <summary>The options the list was made by.</summary>
    public WorklistOptions Options { get; }

    /// <summary>The number of owners, accounts per action and broken rows.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Owners.Count} owners; {string.Join(", ", Actions)}; {Broken.Count} broken");
}
