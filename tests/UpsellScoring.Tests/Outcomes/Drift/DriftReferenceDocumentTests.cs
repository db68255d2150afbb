using System.Text;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class DriftReferenceDocumentTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private const string Valid = $$"""
        {
          "format": 1,
          "frozenOn": "2026-04-01",
          "cardVersion": "2026-04",
          "cardHash": "{{Hash}}",
          "accounts": 6,
          "score": {
            "unknown": 1,
            "cuts": [
              [25, 0, 3],
              [75.5, 1, 1]
            ]
          },
          "factors": [
            {
              "name": "a",
              "points": 30.25,
              "unknown": 0,
              "cuts": [
                [-0.5, 0, 6]
              ]
            },
            {
              "name": "売上 \"b\"",
              "points": 5,
              "unknown": 6,
              "cuts": []
            }
          ]
        }
        """;

    [Fact]
    public void Write_OfAReadDocument_GivesTheSameBytes()
    {
        var reading = DriftReferenceDocument.Read(Valid);
        Assert.True(reading.IsValid, reading.ToString());
        Assert.Equal(Valid.ReplaceLineEndings("\n"), DriftReferenceDocument.ToJson(reading.Reference));
        Assert.Equal("valid: 6 accounts on 2026-04-01 by card 2026-04", reading.ToString());
    }

    [Fact]
    public void Parse_OfAWrittenReference_IsEqualAndComparesAlike()
    {
        var portfolio = new SimulatedPortfolio(700, SimulatedPortfolio.Expert, 4, seed: 1, unknownPercent: 10);
        var reference = DriftReference.OfColumns(portfolio.Card, portfolio.Memory, new(2026, 4, 1));
        var parsed = DriftReferenceDocument.Parse(DriftReferenceDocument.Write(reference));
        Assert.Equal(reference, parsed);
        Assert.Equal(reference.GetHashCode(), parsed.GetHashCode());
        var later = new SimulatedPortfolio(400, SimulatedPortfolio.Expert, 4, seed: 2).Memory;
        Assert.Equal(reference.CompareColumns(portfolio.Card, later).ToString(), parsed.CompareColumns(portfolio.Card, later).ToString());
        Assert.InRange(DriftReferenceDocument.Write(reference).Length, 1000, 30_000);
    }

    [Fact]
    public void Equals_AnotherDayOrCount_IsFalse()
    {
        var reference = DriftReferenceDocument.Parse(Valid);
        Assert.NotEqual(reference, DriftReferenceDocument.Parse(Valid.Replace("04-01", "04-02", StringComparison.Ordinal)));
        Assert.NotEqual(reference, DriftReferenceDocument.Parse(Valid.Replace("[25, 0, 3]", "[25, 1, 2]", StringComparison.Ordinal)));
        Assert.False(reference.Equals(null));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "document.format $.format")]
    [InlineData("\"frozenOn\"", "\"frozenon\"", "member.case $.frozenon")]
    [InlineData("2026-04-01", "2026-4-1", "reference.date $.frozenOn")]
    [InlineData("\"2026-04-01\"", "20260401", "value.type $.frozenOn")]
    [InlineData("\"cardVersion\": \"2026-04\"", "\"cardVersion\": \" \"", "card.version $.cardVersion")]
    [InlineData(Hash, "0123", "reference.hash $.cardHash")]
    [InlineData("0123456789abcdef", "0123456789ABCDEF", "reference.hash $.cardHash")]
    [InlineData("\"accounts\": 6", "\"accounts\": 6.5", "reference.count $.accounts")]
    [InlineData("\"accounts\": 6", "\"accounts\": -6", "reference.count $.accounts")]
    [InlineData("\"accounts\": 6", "\"accounts\": 1e400", "value.overflow $.accounts")]
    [InlineData("\"accounts\": 6", "\"accounts\": 7", "reference.sum $.score", "reference.sum $.factors[0]", "reference.sum $.factors[1]")]
    [InlineData("\"accounts\": 6,", "", "member.missing $.accounts")]
    [InlineData("\"unknown\": 1,", "\"unknown\": 2,", "reference.sum $.score")]
    [InlineData("[25, 0, 3]", "[80, 0, 3]", "reference.cuts $.score.cuts[1]")]
    [InlineData("[25, 0, 3]", "[75.5, 0, 3]", "reference.cuts $.score.cuts[1]")]
    [InlineData("[25, 0, 3]", "[25, 0]", "reference.cuts $.score.cuts[0]")]
    [InlineData("[25, 0, 3]", "25", "reference.cuts $.score.cuts[0]")]
    [InlineData("[25, 0, 3]", "[25, 0, null]", "value.type $.score.cuts[0][2]")]
    [InlineData("[25, 0, 3]", "[25, 0.5, 3]", "reference.count $.score.cuts[0][1]")]
    [InlineData("[25, 0, 3]", "[-1, 0, 3]", "reference.points $.score.cuts")]
    [InlineData("75.5", "100.5", "reference.points $.score.cuts")]
    [InlineData("\"name\": \"a\"", "\"name\": \"\"", "factor.name $.factors[0].name")]
    [InlineData("\"name\": \"a\"", "\"name\": \"売上 \\\"b\\\"\"", "factor.name-duplicate $.factors[1].name")]
    [InlineData("30.25", "-1", "reference.points $.factors[0].points")]
    [InlineData("30.25", "100.25", "reference.points $.factors[0].points", "reference.points $.factors")]
    [InlineData("30.25", "98", "reference.points $.factors")]
    [InlineData("\"cuts\": []", "\"cuts\": {}", "value.type $.factors[1].cuts")]
    [InlineData("\"cuts\": []", "\"cuts\": [], \"more\": 1", "member.unknown $.factors[1].more")]
    public void Read_OneEdit_GivesExactlyItsFindings(string part, string edit, params string[] findings)
    {
        var reading = DriftReferenceDocument.Read(Edited(part, edit));
        Assert.Equal(findings.Order(StringComparer.Ordinal), reading.Findings.Select(finding => $"{finding.Code} {finding.Path}").Order(StringComparer.Ordinal));
        Assert.False(reading.IsValid);
        Assert.Equal(reading.Findings, Assert.Throws<ScorecardException>(() => DriftReferenceDocument.Parse(Edited(part, edit))).Findings);
    }

    [Fact]
    public void Read_SeveralEdits_TellsAllAtOnce()
    {
        var text = Edited("2026-04-01", "yesterday").Replace(Hash, "x", StringComparison.Ordinal).Replace("30.25", "true", StringComparison.Ordinal);
        Assert.Equal(["reference.date", "reference.hash", "value.type"], DriftReferenceDocument.Read(text).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Read_TooManyCutsOrFactors_CountsThem()
    {
        var cuts = string.Join(", ", Enumerable.Range(0, 101).Select(i => $"[{i}, 0, 0]"));
        Assert.Equal("reference.cuts $.factors[1].cuts", Only(Edited("\"cuts\": []", $"\"cuts\": [{cuts}]")));
        var factors = Valid[..Valid.IndexOf("\"factors\"", StringComparison.Ordinal)];
        Assert.Equal("factors.count $.factors", Only(factors + "\"factors\": [] }"));
        Assert.Equal("factors.count $.factors", Only(factors + $"\"factors\": [{string.Join(", ", Enumerable.Repeat("0", 1001))}] }}"));
    }

    [Theory]
    [InlineData("", "document.syntax $")]
    [InlineData("[]", "value.type $")]
    [InlineData("null", "value.type $")]
    public void Read_NoDocument_GivesOneFinding(string text, string expected) => Assert.Equal(expected, Only(text));

    [Fact]
    public void Read_BrokenBytes_GivesOneFinding()
    {
        Assert.Equal("document.encoding", Assert.Single(DriftReferenceDocument.Read([0x7B, 0xFF, 0x7D]).Findings).Code);
        Assert.Equal("document.encoding", Assert.Single(DriftReferenceDocument.Read("\"" + '\uD800' + "\"").Findings).Code);
        Assert.Equal("document.too-large", Assert.Single(DriftReferenceDocument.Read(new byte[DriftReferenceDocument.MostBytes + 1]).Findings).Code);
        Assert.True(DriftReferenceDocument.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Valid)]).IsValid);
    }

    [Theory]
    [InlineData("[25, 0, 3]", "[0, 0, 3]")]
    [InlineData("75.5", "100")]
    [InlineData("30.25", "0")]
    [InlineData("30.25", "95")]
    [InlineData("30.25", "95.0000000005")]
    public void Read_NumbersAtTheEndsOfTheirRange_AreTaken(string part, string edit)
    {
        var reading = DriftReferenceDocument.Read(Edited(part, edit));
        Assert.True(reading.IsValid, reading.ToString());
        Assert.True(DriftReferenceDocument.Read(Valid.Replace("30.25", "100", StringComparison.Ordinal).Replace("\"points\": 5", "\"points\": 0", StringComparison.Ordinal)).IsValid);
    }

    [Fact]
    public void Read_ScoreAndFactorsWithoutCuts_IsValid()
    {
        var text = Valid.Replace("\"unknown\": 1,", "\"unknown\": 6,", StringComparison.Ordinal).Replace("[25, 0, 3],", "", StringComparison.Ordinal).Replace("[75.5, 1, 1]", "", StringComparison.Ordinal);
        Assert.True(DriftReferenceDocument.Read(text).IsValid, DriftReferenceDocument.Read(text).ToString());
    }

    [Fact]
    public void Read_MostFactorsAndCounts_AreTaken()
    {
        var factors = string.Join(", ", Enumerable.Range(0, 1000).Select(i => $"{{ \"name\": \"f{i}\", \"points\": 0.1, \"unknown\": 1e15, \"cuts\": [] }}"));
        var text = Valid[..Valid.IndexOf("\"accounts\"", StringComparison.Ordinal)] + $"\"accounts\": 1e15, \"score\": {{ \"unknown\": 1e15, \"cuts\": [] }}, \"factors\": [{factors}] }}";
        var reading = DriftReferenceDocument.Read(text);
        Assert.True(reading.IsValid, reading.ToString());
        Assert.Equal(1_000_000_000_000_000, reading.Reference.Accounts);
        Assert.Equal("reference.count $.accounts", Only(text.Replace("\"accounts\": 1e15", "\"accounts\": 1000000000000001", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"cardVersion\": \"2026-04\"", "\"cardVersion\": \" \"", "version is empty")]
    [InlineData(Hash, "0123", "has 64 digits from 0 to 9 and a to f. Copy it whole.")]
    [InlineData("75.5", "100.5", "The cuts of the score lie in 0 to 100. Correct them.")]
    [InlineData("2026-04-01", "2026-4-1", "'2026-4-1' is not a date such as 2026-04-01. Correct it.")]
    [InlineData("\"2026-04-01\"", "20260401", "a date as text")]
    [InlineData("30.25", "98", "add up to more than 100. Correct them.")]
    [InlineData("\"name\": \"a\"", "\"name\": \"売上 \\\"b\\\"\"", "There are two factors '売上 \"b\"'. Rename or remove one.")]
    [InlineData("\"frozenOn\": \"2026-04-01\",", "", "frozenOn")]
    public void Read_OneEdit_SaysWhatToDo(string part, string edit, string message)
    {
        var reading = DriftReferenceDocument.Read(Edited(part, edit));
        Assert.Contains(message, Assert.Single(reading.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(string.Join('\n', reading.Findings), reading.ToString());
    }

    [Fact]
    public void Read_DocumentTooDeep_SaysHowDeepAReferenceIs() =>
        Assert.Contains("A reference needs 5.", Assert.Single(DriftReferenceDocument.Read(Edited("\"cuts\": []", $"\"cuts\": {new string('[', 70)}{new string(']', 70)}")).Findings).Message, StringComparison.Ordinal);

    private static string Only(string text)
    {
        var finding = Assert.Single(DriftReferenceDocument.Read(text).Findings);
        return $"{finding.Code} {finding.Path}";
    }

    private static string Edited(string part, string edit)
    {
        Assert.Contains(part, Valid, StringComparison.Ordinal);
        var place = Valid.IndexOf(part, StringComparison.Ordinal);
        return Valid[..place] + edit + Valid[(place + part.Length)..];
    }
}
