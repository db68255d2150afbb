namespace CrmHost.Batches;

/// <summary>What is kept of an advised account until its place is known: a hundred thousand whole advices would not fit.</summary>
internal sealed record AdvisedFacts(int AccountId, string? Owner, double Coverage);
