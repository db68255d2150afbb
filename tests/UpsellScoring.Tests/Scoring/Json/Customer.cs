namespace UpsellScoring.Tests.Scoring;

internal sealed record Customer(string Id, double? Months, double? Share);
