using UpsellScoring;
using UpsellScoring.Advice;

namespace AccountReview;

/// <summary>What the customer may read: no score, no gate, no figure of ours.</summary>
internal static class CustomerPart
{
    private static readonly TextOptions[] _languages =
    [
        new() { Register = TextRegister.Customer, Currency = "JPY" },
        new() { Register = TextRegister.Customer, Currency = "円", Language = TextLanguage.Japanese },
    ];

    public static void Print(UpsellAdvice advice)
    {
        Say.Heading($"For the customer's eyes on {advice.AsOf:yyyy-MM-dd} ({Say.Action(advice)})");
        foreach (var line in _languages.SelectMany(language => AdviceTexts.Lines(advice, language)))
        {
            Console.WriteLine($"  {line}");
        }
    }
}
