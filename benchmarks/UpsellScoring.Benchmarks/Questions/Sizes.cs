namespace UpsellScoring.Benchmarks.Questions;

/// <summary>Numbers of accounts: one that every vector divides, and one that none does.</summary>
internal static class Sizes
{
    internal const int TidySmall = 1 << 10;
    internal const int RaggedSmall = 1_003;
    internal const int TidyMedium = 1 << 17;
    internal const int RaggedMedium = 100_003;
    internal const int Tidy = 1 << 20;
    internal const int Ragged = 1_000_003;
    internal const int TidyLarge = 1 << 23;
    internal const int RaggedLarge = 10_000_019;
}
