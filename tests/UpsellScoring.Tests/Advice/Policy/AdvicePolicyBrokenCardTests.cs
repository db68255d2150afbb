using UpsellScoring.Advice;
using UpsellScoring.Scoring;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

/// <summary>A card is read inside a policy as it is read alone: the corpus of broken cards, each put into a policy.</summary>
public sealed class AdvicePolicyBrokenCardTests
{
    // What is found before the card begins, or ends the reading, is found elsewhere in a policy.
    private static readonly string[] OfTheWhole = ["document.syntax", "document.encoding", "document.too-deep", "document.too-large"];

    private static readonly Dictionary<string, BrokenDocument> Corpus = BrokenDocuments.All
        .Where(document => !document.Codes.Any(OfTheWhole.Contains) && document.Name != "16 levels are read")
        .ToDictionary(document => document.Name);

    public static TheoryData<string> Names => [.. Corpus.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PolicyWithABrokenCard_GivesTheFindingsOfTheCardBelowItsPath(string name)
    {
        var document = Corpus[name];
        byte[] utf8 = [.. "{\"format\":1,\"version\":\"v\",\"proposeFrom\":\"high\",\"card\":"u8, .. document.Utf8, .. "}"u8];

        var reading = AdvicePolicyDocument.Read(utf8);

        Assert.False(reading.IsValid);
        Assert.Equal(
            document.Findings.Select(finding => finding.Replace(" $", " $.card", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            reading.Findings.Where(finding => finding.Path != "$.proposeFrom").Select(finding => $"{finding.Code} {finding.Path}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PolicyWithABrokenCard_GivesTheMessagesOfTheCardWithItsPaths(string name)
    {
        var document = Corpus[name];
        byte[] utf8 = [.. "{\"format\":1,\"version\":\"v\",\"proposeFrom\":\"high\",\"card\":"u8, .. document.Utf8, .. "}"u8];

        Assert.Equal(
            ScorecardDocument.Read(document.Utf8).Findings.Select(finding => finding.Message).Order(StringComparer.Ordinal),
            AdvicePolicyDocument.Read(utf8).Findings.Where(finding => finding.Path != "$.proposeFrom").Select(finding => finding.Message.Replace("$.card", "$", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Corpus_AllCards_AreAtLeast150() => Assert.InRange(Corpus.Count, 150, int.MaxValue);
}
