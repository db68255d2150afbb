using UpsellScoring;

namespace AccountReview;

/// <summary>How well the account fits the card, and why.</summary>
internal static class ScorePart
{
    public static void Print(UpsellAdvice advice)
    {
        Say.Heading("Score");
        Console.WriteLine($"  {advice.Score.ToString().Replace("\n", "\n  ", StringComparison.Ordinal)}");
    }
}
