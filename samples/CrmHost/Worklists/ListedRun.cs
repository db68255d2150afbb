namespace CrmHost.Worklists;

/// <summary>The run that a list is of.</summary>
/// <param name="PolicyInForce">Whether the policy it was made by is still in force; if not, the next batch may say something else.</param>
internal sealed record ListedRun(int Number, DateOnly AsOf, DateTime FinishedAt, string PolicyVersion, string PolicyHash, bool PolicyInForce, int Advised, int Broken);
