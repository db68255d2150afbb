using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public sealed class ValidDocumentTests
{
    private static readonly Dictionary<string, byte[]> Corpus = ValidDocuments.All.ToDictionary(document => document.Name, document => document.Utf8);

    public static TheoryData<string> Names => [.. Corpus.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ValidDocument_GivesACard(string name)
    {
        var reading = ScorecardDocument.Read(Corpus[name]);

        Assert.Empty(reading.Findings);
        Assert.True(reading.IsValid);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_CardThatWasRead_ReadsBackToTheSameBytes(string name)
    {
        var card = ScorecardDocument.Parse(Corpus[name]);
        var written = ScorecardDocument.Write(card);

        var again = ScorecardDocument.Parse(written);

        Assert.Equal(card, again);
        Assert.Equal(written, ScorecardDocument.Write(again));
        Assert.Equal(ScorecardDocument.ContentHash(card), ScorecardDocument.ContentHash(again));
    }

    [Fact]
    public void Read_SameCardInOtherWords_IsEqual()
    {
        var card = ScorecardDocument.Parse(DocumentText.Json(DocumentText.Base));

        foreach (var name in new[] { "a byte order mark", "exactly 1 MiB", "no blanks at all", "members and words written with escapes", "numbers with exponents", "zeros at the end", "minus zero", "minus zero as bound", "a number that underflows to 0", "format 1 with a fraction" })
        {
            Assert.Equal(card, ScorecardDocument.Parse(Corpus[name]));
        }
    }

    [Fact]
    public void Read_OptionalMembersAbsent_TakesTheDefaults()
    {
        var card = ScorecardDocument.Parse(Corpus["the least there can be"]);

        Assert.Equal(Scorecard.DefaultGrades, card.Grades);
        Assert.Equal(UnknownRule.LeaveOut, card.Factors[0].Unknown);
    }

    [Fact]
    public void Read_NamesWithEscapes_GivesTheCharacters()
    {
        Assert.Equal("\"a\\b/c\" 'd'", NameIn("a name of quotation marks and backslashes"));
        Assert.Equal("😀", NameIn("a name of an emoji as escapes"));
        Assert.Equal("契約期間（月）", NameIn("a Japanese name"));
    }

    [Theory]
    [InlineData("60.000000000000001", 60.000000000000001)]
    [InlineData("59.99999999999999", 59.99999999999999)]
    public void Read_WeightWithAllItsDigits_KeepsTheBits(string text, double weight) =>
        Assert.Equal(weight, ScorecardDocument.Parse(DocumentText.Json(DocumentText.Edited("60", text))).Factors[0].Weight);

    private static string NameIn(string document) => ScorecardDocument.Parse(Corpus[document]).Factors[0].Name;
}
