using UpsellScoring;
using UpsellScoring.Advice;

namespace AccountReview;

/// <summary>Why, the reason that decides first; and what to ask for.</summary>
internal static class ReasonsPart
{
    public static void Print(UpsellAdvice advice)
    {
        Say.Heading("Reasons, the one that decides first");
        for (var i = 0; i < advice.Reasons.Count; i++)
        {
            Console.WriteLine($"  {i + 1}. {AdviceTexts.Of(advice.Reasons[i], Say.Internal)}");
        }

        Say.Heading("Fetch first");
        foreach (var fact in advice.Unknown)
        {
            var gates = fact.UncheckedGates.Count == 0 ? "" : $": to check {string.Join(", ", fact.UncheckedGates.Select(code => AdviceTexts.OfGate(code, Say.Internal)))}";
            Console.WriteLine($"  {AdviceTexts.OfFact(fact.Name, Say.Internal)}{gates}");
        }
    }
}
