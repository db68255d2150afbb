namespace QuickStart;

/// <summary>How often a fact is unknown.</summary>
/// <param name="Name">The library's name of the fact.</param>
/// <param name="Unknown">For how many customers nobody knows it.</param>
/// <param name="First">For how many of them it is what to fetch first.</param>
internal sealed record FactTally(string Name, int Unknown, int First);
