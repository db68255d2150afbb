using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

/// <summary>
/// Canonical documents and their hashes as they were first released. Companies keep such hashes: a change of a single byte
/// is a new format, never a side effect.
/// </summary>
public sealed class GoldenDocumentTests
{
    [Fact]
    public void Write_StandardCardInYen_GivesTheCommittedBytes() => AssertGolden(
        Scorecards.StandardInYen(), "standard-yen.json", "0cb631ab714b4789d127e33b4bf271c8f49743015a2b1afeaa39ca032716f88d");

    [Fact]
    public void Write_CardWithEightCurves_GivesTheCommittedBytes() => AssertGolden(
        ValidDocuments.EightCurves, "eight-curves.json", "50f12d4e14323d8b52c54b71440d53afba23140e7c20b9f6b8019f43d03a4125");

    private static void AssertGolden(Scorecard card, string file, string hash)
    {
        var golden = File.ReadAllBytes(RepositoryFile.Path("tests", "UpsellScoring.Tests", "Scoring", "Documents", "Golden", file));

        Assert.Equal(System.Text.Encoding.UTF8.GetString(golden), ScorecardDocument.ToJson(card));
        Assert.Equal(golden, ScorecardDocument.Write(card));
        Assert.Equal(hash, ScorecardDocument.ContentHash(card));
        Assert.Equal(card, ScorecardDocument.Parse(golden));
    }
}
