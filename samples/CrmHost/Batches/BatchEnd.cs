namespace CrmHost.Batches;

/// <summary>How a batch ended.</summary>
/// <param name="Outcome"><c>finished</c>, <c>cancelled</c> or <c>failed</c>.</param>
/// <param name="Run">The number of the run; <see langword="null"/> unless it finished.</param>
internal sealed record BatchEnd(string Outcome, DateOnly AsOf, int? Run, int Advised, int Broken, double Seconds);
