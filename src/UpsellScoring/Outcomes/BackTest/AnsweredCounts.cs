namespace UpsellScoring.Outcomes;

/// <summary>How many rows have a score and an answer, and how many have not.</summary>
internal readonly record struct AnsweredCounts(int Accepted, int Refused, int LeftOut);
