using System.Globalization;
using UpsellScoring.Advice;

namespace QuickStart;

/// <summary>A text of this program in both languages, side by side, so that neither can be forgotten.</summary>
/// <param name="English">The text, with places <c>{0}</c>, <c>{1}</c> for <see cref="With"/>.</param>
/// <param name="Japanese">The same in Japanese.</param>
internal sealed record Phrase(string English, string Japanese)
{
    /// <summary>A text of the file or a number: the same in both languages.</summary>
    public static Phrase Same(string text) => new(text, text);

    /// <summary>Several in a row.</summary>
    public static Phrase List(IEnumerable<Phrase> phrases) => Join(phrases, ", ", "、");

    /// <summary>Several in a row with a separator for each language.</summary>
    public static Phrase Join(IEnumerable<Phrase> phrases, string english, string japanese) => new(
        string.Join(english, phrases.Select(phrase => phrase.English)),
        string.Join(japanese, phrases.Select(phrase => phrase.Japanese)));

    public string In(TextLanguage language) => language == TextLanguage.Japanese ? Japanese : English;

    /// <summary>The phrase with its places filled; a phrase among the values is taken in the language of the text around it.</summary>
    public Phrase With(params IReadOnlyList<object> values) => new(
        Filled(English, values, TextLanguage.English),
        Filled(Japanese, values, TextLanguage.Japanese));

    public override string ToString() => English;

    private static string Filled(string text, IReadOnlyList<object> values, TextLanguage language) =>
        string.Format(CultureInfo.InvariantCulture, text, [.. values.Select(value => value is Phrase phrase ? phrase.In(language) : value)]);
}
