using System.Reflection;
using System.Text.RegularExpressions;
using UpsellScoring.Advice;

namespace QuickStart.Tests;

public partial class PhraseTests
{
    [Fact]
    public void With_PhraseAmongTheValues_IsTakenInTheSameLanguage()
    {
        Phrase phrase = new Phrase("{0} of {1}", "{1}の{0}").With(new Phrase("name", "名前"), 3);

        Assert.Equal("name of 3", phrase.In(TextLanguage.English));
        Assert.Equal("3の名前", phrase.In(TextLanguage.Japanese));
        Assert.Equal("name of 3", phrase.ToString());
    }

    [Fact]
    public void With_TextOfTheFile_IsNoTemplate() =>
        Assert.Equal("is {1}", new Phrase("is {0}", "{0}").With("{1}").English);

    [Fact]
    public void List_Several_HasTheSeparatorOfTheLanguage()
    {
        Phrase list = Phrase.List([new("a", "あ"), Phrase.Same("1")]);

        Assert.Equal(("a, 1", "あ、1"), (list.English, list.Japanese));
    }

    [Fact]
    public void EveryPhrase_OfTheProgram_HasTheSamePlacesInBothLanguages()
    {
        Phrase[] phrases =
        [
            .. from type in typeof(Phrase).Assembly.GetTypes()
               where !type.ContainsGenericParameters
               from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
               where field.FieldType == typeof(Phrase)
               select (Phrase)field.GetValue(null)!,
        ];

        Assert.InRange(phrases.Length, 30, 200);
        Assert.All(phrases, phrase => Assert.Equal(Places(phrase.English), Places(phrase.Japanese)));
    }

    private static string[] Places(string text) => [.. Place().Matches(text).Select(match => match.Value).Order()];

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
