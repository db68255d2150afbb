namespace CrmHost.Worklists;

/// <summary>One page of the list.</summary>
/// <param name="Run">The run; <see langword="null"/> before the first has finished.</param>
/// <param name="Total">The accounts on all pages.</param>
/// <param name="Actions">How many accounts of the run have each action, in the order of the list.</param>
internal sealed record RankedPage(ListedRun? Run, int Page, int Size, int Total, IReadOnlyList<ListedAction> Actions, IReadOnlyList<RankedAccount> Accounts);
