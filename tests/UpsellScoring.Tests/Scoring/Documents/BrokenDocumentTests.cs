using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public sealed class BrokenDocumentTests
{
    private static readonly Dictionary<string, BrokenDocument> Corpus = BrokenDocuments.All.ToDictionary(document => document.Name);

    public static TheoryData<string> Names => [.. Corpus.Keys];

    [Fact]
    public void Base_AsItIs_IsValid() => Assert.Empty(ScorecardDocument.Read(DocumentText.Utf8(DocumentText.Base)).Findings);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_BrokenDocument_GivesExactlyItsFindings(string name)
    {
        var document = Corpus[name];

        var reading = ScorecardDocument.Read(document.Utf8);

        Assert.False(reading.IsValid);
        Assert.Null(reading.Card);
        Assert.Equal(
            document.Findings.Order(StringComparer.Ordinal),
            reading.Findings.Select(finding => $"{finding.Code} {finding.Path}").Order(StringComparer.Ordinal));
        Assert.All(reading.Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_BrokenDocument_ThrowsTheFindingsOfRead(string name)
    {
        var utf8 = Corpus[name].Utf8;

        var exception = Assert.Throws<ScorecardException>(() => ScorecardDocument.Parse(utf8));

        Assert.Equal(ScorecardDocument.Read(utf8).Findings, exception.Findings);
    }

    [Fact]
    public void Corpus_AllDocuments_AreAtLeast150() => Assert.InRange(Corpus.Count, 150, int.MaxValue);
}
