using UpsellScoring.Advice;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

public sealed class AdvicePolicyBrokenDocumentTests
{
    private static readonly Dictionary<string, BrokenDocument> Corpus = BrokenPolicies.All.ToDictionary(document => document.Name);

    public static TheoryData<string> Names => [.. Corpus.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_BrokenDocument_GivesExactlyItsFindings(string name)
    {
        var document = Corpus[name];

        var reading = AdvicePolicyDocument.Read(document.Utf8);

        Assert.False(reading.IsValid);
        Assert.Null(reading.Policy);
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

        var exception = Assert.Throws<AdviceException>(() => AdvicePolicyDocument.Parse(utf8));

        Assert.Equal(AdvicePolicyDocument.Read(utf8).Findings, exception.Findings);
    }

    [Fact]
    public void Corpus_AllDocuments_AreAtLeast150() => Assert.InRange(Corpus.Count, 150, int.MaxValue);
}
