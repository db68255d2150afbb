using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public partial class FindingCodesTests
{
    private static readonly FieldInfo[] _codes = typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static);

    [Fact]
    public void Codes_All_AreConstantTexts() => Assert.All(_codes, code => Assert.True(code.IsLiteral && code.FieldType == typeof(string)));

    [Fact]
    public void Codes_All_AreUnique() => Assert.Equal(_codes.Length, _codes.Select(Value).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Codes_All_AreLowerCaseWordsWithOnePoint() => Assert.All(_codes, code => Assert.Matches(Shape(), Value(code)));

    [Fact]
    public void Codes_All_AreDocumented()
    {
        var documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "UpsellScoring.xml"));
        var documented = documentation.Descendants("member")
            .Where(member => member.Element("summary") is { } summary && !string.IsNullOrWhiteSpace(summary.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(_codes, code => Assert.Contains($"F:{typeof(FindingCodes).FullName}.{code.Name}", documented));
    }

    // Programs compare these texts: a change breaks them.
    [Fact]
    public void Codes_All_AreTheseTexts() => Assert.Equal(
        [
            "card.version", "curve.kind", "curve.knot-order", "curve.missing", "curve.not-writable", "curve.parameter", "curve.point-count",
            "curve.range", "curve.step-overlap", "document.encoding", "document.format", "document.syntax", "document.too-deep",
            "document.too-large", "factor.name", "factor.name-duplicate", "factor.name-look-alike", "factor.neutral", "factor.null",
            "factor.weight", "factors.count", "factors.weight-sum", "grade.from", "grade.gap", "grade.name", "grade.name-duplicate",
            "grade.name-look-alike", "grade.null", "grade.overlap", "grade.unreachable", "grades.count", "member.case", "member.duplicate",
            "member.missing", "member.unknown", "reader.duplicate", "reader.missing", "reader.null", "reader.unknown", "value.overflow",
            "value.text", "value.type", "value.word",
        ],
        _codes.Select(Value).Order(StringComparer.Ordinal));

    private static string Value(FieldInfo code) => (string)code.GetRawConstantValue()!;

    [GeneratedRegex("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex Shape();
}
