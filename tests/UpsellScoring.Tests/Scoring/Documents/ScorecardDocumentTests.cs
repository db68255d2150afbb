using System.Text;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public sealed class ScorecardDocumentTests
{
    [Fact]
    public void Members_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>("json", () => ScorecardDocument.Read((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => ScorecardDocument.Parse((string)null!));
        Assert.Throws<ArgumentNullException>("card", () => ScorecardDocument.Write(null!));
        Assert.Throws<ArgumentNullException>("card", () => ScorecardDocument.ToJson(null!));
        Assert.Throws<ArgumentNullException>("card", () => ScorecardDocument.ContentHash(null!));
    }

    [Fact]
    public void Read_NothingButADefaultSpan_IsAFaultOfSyntax() => AssertSingle(FindingCodes.DocumentSyntax, ScorecardDocument.Read(default(ReadOnlySpan<byte>)));

    [Fact]
    public void Read_EmptyText_IsAFaultOfSyntax() => AssertSingle(FindingCodes.DocumentSyntax, ScorecardDocument.Read(""));

    [Fact]
    public void Read_TextWithHalfOfAPair_IsAFaultOfEncodingWithItsPlace()
    {
        // Built in code: a literal would be stored as the replacement character.
        var finding = AssertSingle(FindingCodes.DocumentEncoding, ScorecardDocument.Read("{\"" + (char)0xD800 + "\":1}"));

        Assert.Contains("place 2", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TextWithAByteOrderMark_IsRead() => Assert.True(ScorecardDocument.Read("\uFEFF" + DocumentText.Json(DocumentText.Base)).IsValid);

    [Fact]
    public void Read_TextOfFewCharactersButTooManyBytes_IsTooLarge() =>
        AssertSingle(FindingCodes.DocumentTooLarge, ScorecardDocument.Read(new string('あ', 1 + (ScorecardDocument.MostBytes / 3))));

    [Fact]
    public void Read_TextAndBytes_Agree() =>
        Assert.Equal(ScorecardDocument.Read(DocumentText.Utf8(DocumentText.Base)).Card, ScorecardDocument.Read(DocumentText.Json(DocumentText.Base)).Card);

    [Fact]
    public void Read_FaultOfSyntax_NamesLineAndByte()
    {
        var finding = AssertSingle(FindingCodes.DocumentSyntax, ScorecardDocument.Read("{\n  \"format\": 1,\n  ?\n}"));

        Assert.Contains("line 3, byte 3", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooLarge_NamesBothSizes()
    {
        var finding = AssertSingle(FindingCodes.DocumentTooLarge, ScorecardDocument.Read(new byte[ScorecardDocument.MostBytes + 1]));

        Assert.Contains("1048577", finding.Message, StringComparison.Ordinal);
        Assert.Contains("1048576", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SeveralFaults_TellsThemAllInOneMessage()
    {
        var json = DocumentText.Json(DocumentText.Edited("60", "-60").Replace("'base'", "''", StringComparison.Ordinal).Replace("0.9", "9", StringComparison.Ordinal));

        var exception = Assert.Throws<ScorecardException>(() => ScorecardDocument.Parse(json));

        Assert.Equal(3, exception.Findings.Count);
        Assert.StartsWith("3 findings:\n", exception.Message, StringComparison.Ordinal);
        Assert.All(exception.Findings, finding => Assert.Contains("\n- " + finding, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_SeveralHostCurves_NamesThemAll()
    {
        var card = new Scorecard("v", [new("a", 50, new Flat()), new("b", 25, UpsellScoring.Curves.Linear(0, 1)), new("c", 25, new Flat())], [new("all", 0)]);

        var exception = Assert.Throws<ScorecardException>(() => ScorecardDocument.ToJson(card));

        Assert.Equal(["$.factors[0].curve", "$.factors[2].curve"], exception.Findings.Select(finding => finding.Path));
        Assert.All(exception.Findings, finding => Assert.Contains(nameof(Flat), finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void ToJson_Card_IsTheTextOfWrite() =>
        Assert.Equal(Encoding.UTF8.GetString(ScorecardDocument.Write(ValidDocuments.EightCurves)), ScorecardDocument.ToJson(ValidDocuments.EightCurves));

    [Fact]
    public void Write_CardWithoutItsOptionalParts_WritesThem()
    {
        var json = ScorecardDocument.ToJson(ScorecardDocument.Parse(DocumentText.Json(DocumentText.Factors(["a"], "100"))));

        Assert.Contains("\"unknown\": \"leave-out\"", json, StringComparison.Ordinal);
        Assert.Contains("\"grades\": [", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ListOfPoints_GivesEachALine() =>
        Assert.Contains(
            "\n        \"steps\": [\n          [0, 0],\n          [5, 0.25],\n          [20, 1]\n        ]\n",
            ScorecardDocument.ToJson(ValidDocuments.EightCurves),
            StringComparison.Ordinal);

    private static Finding AssertSingle(string code, ScorecardReading reading)
    {
        Assert.False(reading.IsValid);
        Assert.Null(reading.Card);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((code, "$"), (finding.Code, finding.Path));
        return finding;
    }

    private sealed class Flat : ICurve
    {
        public double Utility(double value) => 0.5;
    }
}
