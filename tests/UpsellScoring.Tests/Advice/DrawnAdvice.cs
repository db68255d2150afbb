namespace UpsellScoring.Tests.Advice;

/// <summary>A random account and proposal that do not contradict each other or the day.</summary>
internal sealed record DrawnAdvice(Account Account, Proposal Proposal, DateOnly AsOf);
