using System.Text;

using Microsoft.Extensions.Configuration;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Policies;
using UpsellScoring.Scoring;
using UpsellScoring.Tests.Advice;
using UpsellScoring.Tests.Laws;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Policies;

public sealed class SectionDocumentTests
{
    // Of too many keys there is one finding; below an unknown key nothing is read; and the provider itself refuses a key that stands twice.
    private static readonly string[] Apart =
        ["100,000 limits", "1,001 factors", "1,001 factors with a wrong sum", "an unknown member beyond a double", "16 levels are read", "an unknown member twice"];

    /// <summary>What configuration cannot carry: kinds of values, the case of keys, two keys alike, bytes and syntax.</summary>
    private static readonly string[] Lost =
    [
        FindingCodes.ValueType, FindingCodes.ValueText, FindingCodes.MemberCase, FindingCodes.MemberDuplicate,
        FindingCodes.DocumentSyntax, FindingCodes.DocumentEncoding, FindingCodes.DocumentTooDeep, FindingCodes.DocumentTooLarge,
    ];

    private static readonly Dictionary<string, BrokenDocument> Broken = Carried(BrokenPolicies.All);
    private static readonly Dictionary<string, BrokenDocument> BrokenCards = Carried(BrokenDocuments.All);

    public static TheoryData<string> BrokenNames => [.. Broken.Keys];

    public static TheoryData<string> BrokenCardNames => [.. BrokenCards.Keys];

    [Fact]
    public void Write_AnyPolicyInASection_GivesTheSamePolicy() => Assert.All(Law.Sample(Generate.Policy, 100), policy => AssertSame(policy, AdvicePolicyDocument.ToJson(policy)));

    [Fact]
    public void Write_PoliciesThatAreHardToWrite_GivesTheSamePolicy()
    {
        AssertSame(PolicyDocuments.Hard, AdvicePolicyDocument.ToJson(PolicyDocuments.Hard));
        AssertSame(PolicyDocuments.OfBase, Sections.Json(PolicyDocuments.Base));
    }

    [Theory]
    [MemberData(nameof(BrokenNames))]
    public void Write_ABrokenPolicyInASection_GivesItsFindings(string name)
    {
        var document = Broken[name];
        var findings = Findings(Sections.OfPolicy(Encoding.UTF8.GetString(document.Utf8)));

        Assert.Equal(
            document.Findings.Order(StringComparer.Ordinal),
            findings.Select(finding => $"{finding.Code} {finding.Path}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BrokenCardNames))]
    public void Write_ABrokenCardInASection_GivesItsFindings(string name)
    {
        var document = $$"""{ "format": 1, "version": "p", "card": {{Encoding.UTF8.GetString(BrokenCards[name].Utf8)}}, "proposeFrom": "B" }""";
        var expected = AdvicePolicyDocument.Read(document).Findings;

        Assert.NotEmpty(expected);
        AssertFindings(Sections.OfPolicy(document), [.. expected.Select(finding => $"{finding.Code} {finding.Path}")]);
    }

    [Fact]
    public void Corpus_ThatConfigurationCarries_IsMostOfIt()
    {
        Assert.InRange(Broken.Count, 90, BrokenPolicies.All.Count);
        Assert.InRange(BrokenCards.Count, 90, BrokenDocuments.All.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Write_MoreKeysThanAreRead_IsOneFinding(int more)
    {
        // The section itself, the bands and the list are keys too; an unknown one is not read.
        var items = string.Join(',', Enumerable.Repeat("1", 4_997 + more));
        var section = Sections.OfPolicy($$"""{ "bands": { "limits": [{{items}}], "note": 1 } }""");
        var findings = new List<Finding>();

        var document = SectionDocument.Write(section.GetSection("Policy"), findings);

        Assert.Equal(more == 0, document is not null);
        Assert.Equal(more == 0 ? "member.unknown $.bands.note" : "document.too-large $", $"{Assert.Single(findings).Code} {findings[0].Path}");
    }

    [Fact]
    public void Write_KeysInAnyCase_AreTheFormatsOwn()
    {
        var section = Sections.OfPolicy(
            Sections.Json(PolicyDocuments.Base),
            ("UPSELLSCORING:POLICY:GATES:LEASTUTILIZATION", "0.25"),
            ("upsellscoring:policy:card:factors:0:curve:TO", "36"));

        var policy = Read(section);

        Assert.Equal(0.25, policy.Gates.LeastUtilization);
        Assert.Equal(Curves.Linear(0, 36), policy.Card.Factors[0].Curve);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("FALSE")]
    public void Write_TrueOrFalse_IsReadInAnyCase(string value) =>
        Assert.Equal(
            bool.Parse(value),
            Read(Sections.OfPolicy(Sections.Json(PolicyDocuments.Base), ("UpsellScoring:Policy:bands:limits:0:includesLimit", value))).Bands.Bands[0].IncludesLimit);

    [Theory]
    [InlineData("UpsellScoring:Policy:version", "2026")]
    [InlineData("UpsellScoring:Policy:version", "true")]
    [InlineData("UpsellScoring:Policy:version", "null")]
    public void Write_ATextThatLooksLikeAnotherValue_StaysAText(string key, string value) =>
        Assert.Equal(value, Read(Sections.OfPolicy(Sections.Json(PolicyDocuments.Base), (key, value))).Version);

    [Theory]
    [InlineData("0,5", "value.type $.gates.leastCoverage")]
    [InlineData("1e-1x", "value.type $.gates.leastCoverage")]
    [InlineData("0x1", "value.type $.gates.leastCoverage")]
    [InlineData("NaN", "value.type $.gates.leastCoverage")]
    [InlineData("٠", "value.type $.gates.leastCoverage")]
    [InlineData("true", "value.type $.gates.leastCoverage")]
    [InlineData("1 2", "value.type $.gates.leastCoverage")]
    [InlineData("", "value.type $.gates.leastCoverage")]
    [InlineData("1e400", "value.overflow $.gates.leastCoverage")]
    [InlineData("1.1", "policy.gate $.gates.leastCoverage")]
    public void Write_ANumberThatIsNone_IsAFinding(string value, string finding) =>
        AssertFindings(Sections.OfPolicy(Sections.Json(PolicyDocuments.Base), ("UpsellScoring:Policy:gates:leastCoverage", value)), finding);

    [Theory]
    [InlineData(" 0.5 ", 0.5)]
    [InlineData("5E-1", 0.5)]
    [InlineData("1", 1)]
    public void Write_ANumber_IsReadAsJsonReadsIt(string value, double expected) =>
        Assert.Equal(expected, Read(Sections.OfPolicy(Sections.Json(PolicyDocuments.Base), ("UpsellScoring:Policy:gates:leastCoverage", value))).Gates.LeastCoverage);

    [Theory]
    [InlineData("'gates'", "'gattes'", "$.gattes", "Did you mean 'gates'?")]
    [InlineData("'ratingMonths'", "'ratingMonth'", "$.gates.ratingMonth", "Did you mean 'ratingMonths'?")]
    [InlineData("'sweetSpotFrom'", "'sweetspotform'", "$.bands.sweetspotform", "Did you mean 'sweetSpotFrom'?")]
    [InlineData("'includesLimit'", "'includeLimit'", "$.bands.limits[1].includeLimit", "Did you mean 'includesLimit'?")]
    [InlineData("'kind': 'linear', ", "'kind': 'linear', 'peak': 3, ", "$.card.factors[0].curve.peak", "Here kind, from, to are.")]
    [InlineData("'from': 0, 'to': 24", "'from': 0, 'to': 24, 'frm': 1", "$.card.factors[0].curve.frm", "Did you mean 'from'?")]
    [InlineData("'format': 1", "'format': 1, 'my note': 'x'", "$['my note']", "Remove or rename it.")]
    public void Write_AnUnknownKey_AsksWhatWasMeant(string place, string edit, string path, string question)
    {
        var findings = Findings(Sections.OfPolicy(Sections.Json(PolicyDocuments.Edited(place, edit))));

        var finding = Assert.Single(findings, finding => finding.Code == FindingCodes.MemberUnknown);
        Assert.Equal(path, finding.Path);
        Assert.Contains(question, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UpsellScoring:Policy:card:grades:3:name", "section.shape $.card.grades")]
    [InlineData("UpsellScoring:Policy:card:grades:first:name", "section.shape $.card.grades")]
    [InlineData("UpsellScoring:Policy:card:grades:01:name", "section.shape $.card.grades")]
    [InlineData("UpsellScoring:Policy:bands:limits", "section.shape $.bands.limits")]
    [InlineData("UpsellScoring:Policy:gates", "section.shape $.gates")]
    public void Write_AListWithAGapOrAValueWithKeysBelow_IsAFinding(string key, string finding) =>
        AssertFindings(Sections.OfPolicy(Sections.Json(PolicyDocuments.Base), (key, "x")), finding);

    [Theory]
    [InlineData("'gates': {}", "")]
    [InlineData("'programTargets': null", "")]
    [InlineData("'returnFloor': null", "value.type $.returnFloor")]
    [InlineData("'returnFloor': []", "value.type $.returnFloor")]
    [InlineData("'returnFloor': { 'x': 1 }", "value.type $.returnFloor")]
    [InlineData("'returnFloor': [1, 2]", "value.type $.returnFloor")]
    [InlineData("'gates': [1]", "member.unknown $.gates.0")]
    [InlineData("'gates': 1", "value.type $.gates")]
    [InlineData("'bands': { 'limits': [] }", "policy.bands $.bands.limits")]
    public void Write_AnotherKindOfValue_IsReadAsFarAsConfigurationTells(string member, string finding)
    {
        var document = Sections.Json(PolicyDocuments.Least(grade: "g", card: PolicyDocuments.SmallCard));
        AssertFindings(Sections.OfPolicy(document[..^1] + "," + Sections.Json(member) + "}"), [.. finding.Length == 0 ? Array.Empty<string>() : [finding]]);
    }

    [Theory]
    [InlineData("'leave-out'", "")]
    [InlineData("''", "value.word $.card.factors[0].unknown")]
    [InlineData("'never'", "value.word $.card.factors[0].unknown")]
    [InlineData("{ 'neutral': 0.5 }", "")]
    [InlineData("{ 'neutral': 'half' }", "value.type $.card.factors[0].unknown.neutral")]
    [InlineData("{ 'natural': 0.5 }", "member.unknown $.card.factors[0].unknown.natural, member.missing $.card.factors[0].unknown.neutral")]
    public void Write_ARuleForTheUnknown_IsAWordOrAnObject(string rule, string findings) =>
        AssertFindings(Sections.OfPolicy(Sections.Json(PolicyDocuments.Edited("'weight': 100", $"'weight': 100, 'unknown': {rule}"))), findings.Split(", ", StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("'kind': 'liner'", "curve.kind $.card.factors[0].curve.kind")]
    [InlineData("'kind': 'Linear'", "member.case $.card.factors[0].curve.kind")]
    [InlineData("'knd': 'linear'", "member.unknown $.card.factors[0].curve.knd, member.missing $.card.factors[0].curve.kind")]
    public void Write_AWrongKindOfCurve_IsThatFindingAndNoOther(string kind, string findings) =>
        AssertFindings(Sections.OfPolicy(Sections.Json(PolicyDocuments.Edited("'kind': 'linear'", kind))), findings.Split(", "));

    [Fact]
    public void Write_HalfOfAPairOfCharacters_IsNoPolicyAndNoException()
    {
        var section = Sections.OfPolicy(Sections.Json(PolicyDocuments.Base), ("UpsellScoring:Policy:version", "p" + '\ud800'));
        Assert.NotEmpty(Findings(section));
    }

    private static Dictionary<string, BrokenDocument> Carried(IEnumerable<BrokenDocument> corpus) => corpus
        .Where(document => document.Findings.All(finding => !Lost.Contains(finding.Split(' ')[0])) && !Apart.Contains(document.Name))
        .ToDictionary(document => document.Name);

    private static AdvicePolicy Read(IConfigurationSection section)
    {
        var findings = new List<Finding>();
        var policy = AdvicePolicyDocument.Parse(SectionDocument.Write(section.GetSection("Policy"), findings)!);
        Assert.Empty(findings);
        return policy;
    }

    private static List<Finding> Findings(IConfigurationSection section)
    {
        var findings = new List<Finding>();
        var reading = AdvicePolicyDocument.Read(SectionDocument.Write(section.GetSection("Policy"), findings)!);
        return [.. findings, .. reading.Findings];
    }

    private static void AssertFindings(IConfigurationSection section, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Findings(section).Select(finding => $"{finding.Code} {finding.Path}").Order(StringComparer.Ordinal));

    private static void AssertSame(AdvicePolicy policy, string document) => Assert.Equal(policy, Read(Sections.OfPolicy(document)));
}
