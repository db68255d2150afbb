using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Web;

/// <summary>A code of the library with its text in both languages.</summary>
internal sealed record Bilingual(string Code, string En, string Ja)
{
    public static Bilingual Of(AdviceAction action) => Of(action.ToString(), options => AdviceTexts.Of(action, options));

    public static Bilingual Of(AdviceReason reason) => Of(reason.Code, options => AdviceTexts.Of(reason, options));

    public static Bilingual OfFact(string name) => Of(name, options => AdviceTexts.OfFact(name, options));

    public static Bilingual OfGate(string code) => Of(code, options => AdviceTexts.OfGate(code, options));

    private static Bilingual Of(string code, Func<TextOptions, string> text) => new(code, text(Language.English), text(Language.Japanese));
}
