using UpsellScoring;

namespace QuickStart.Output;

/// <summary>Says what the advice rests on: the day and the policy.</summary>
internal static class Heading
{
    private static readonly Phrase Line = new("Advice as of {0} ({1}), policy {2}", "{0}時点の提案判断（{1}）、方針{2}");

    public static void Write(Page page, AdviceDay asOf, AdvicePolicy policy)
    {
        page.WriteLine(Line.With(page.Figures.Day(asOf.Day), asOf.Source, policy.Version));
        page.WriteBlankLine();
    }
}
