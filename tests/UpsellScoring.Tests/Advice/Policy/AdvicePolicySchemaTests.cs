using System.Text;
using System.Text.Json;

using UpsellScoring.Advice;
using UpsellScoring.Scoring;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

public sealed class AdvicePolicySchemaTests
{
    private const string Accept = "UPSELL_ACCEPT_SCHEMA";

    /// <summary>What only the reader can find: a schema sees one value at a time, only of text that is JSON, and knows no decimals.</summary>
    private static readonly HashSet<string> ReaderOnly =
    [
        FindingCodes.DocumentTooLarge, FindingCodes.DocumentTooDeep, FindingCodes.DocumentEncoding, FindingCodes.DocumentSyntax,
        FindingCodes.ValueText, FindingCodes.MemberDuplicate, FindingCodes.WeightSum, FindingCodes.CurveRange, FindingCodes.GradeGap,
        AdviceFindingCodes.PolicyVersion, AdviceFindingCodes.ProposeFrom, AdviceFindingCodes.PolicyBands, AdviceFindingCodes.PolicyAmount,
        AdviceFindingCodes.ReturnFloor, AdviceFindingCodes.PolicyTargets,
    ];

    private static readonly JsonElement Schema = JsonDocument.Parse(AdvicePolicyDocument.Schema).RootElement;

    public static TheoryData<string> Broken => [.. ForTheSchema()];

    [Fact]
    public void Schema_Committed_IsTheGenerated()
    {
        var path = RepositoryFile.Path("src", "UpsellScoring", "Advice", "Policy", "policy.schema.json");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(path, AdvicePolicyDocument.Schema + "\n");
        }

        Assert.True(
            AdvicePolicyDocument.Schema + "\n" == File.ReadAllText(path).ReplaceLineEndings("\n"),
            $"policy.schema.json is not what the declarations say. Run this test with {Accept}=1, and look at the difference before committing it.");
    }

    [Fact]
    public void Schema_ValidDocuments_Pass() => Assert.All(
        [
            AdvicePolicyDocument.ToJson(PolicyDocuments.Standard), AdvicePolicyDocument.ToJson(PolicyDocuments.Hard), DocumentText.Json(PolicyDocuments.Base),
            DocumentText.Json(PolicyDocuments.Least()), DocumentText.Json(PolicyDocuments.Least(",'gates':{'ratingMonths':6.0},'bands':{},'programTargets':{}")),
        ],
        json => Assert.True(SchemaValidator.IsValid(Schema, JsonDocument.Parse(json).RootElement), json));

    [Theory]
    [MemberData(nameof(Broken))]
    public void Schema_DocumentWithAFaultOfStructureOrRange_Fails(string name) => AssertFails(name);

    [Theory]
    [InlineData("an empty version")]
    [InlineData("a version of 257 characters")]
    [InlineData("no limits in the list")]
    [InlineData("five limits")]
    [InlineData("a limit of 0")]
    [InlineData("a limit in percent points")]
    [InlineData("a sweet spot from 0")]
    [InlineData("a sweet spot in percent points")]
    [InlineData("a target below 0")]
    [InlineData("a target in percent points")]
    [InlineData("a floor below 0")]
    [InlineData("a floor above a million")]
    [InlineData("a target of the first year below 0")]
    [InlineData("a target of the first year beyond 10^15")]
    public void Schema_AmountOutOfRange_Fails(string name) => AssertFails(name);

    [Fact]
    public void Broken_Documents_AreMostOfThoseThatAreJson() => Assert.InRange(ForTheSchema().Count(), 90, int.MaxValue);

    [Fact]
    public void Schema_Card_IsTheSchemaOfTheCard()
    {
        var alone = JsonDocument.Parse(ScorecardDocument.Schema).RootElement.GetProperty("properties");

        Assert.True(JsonElement.DeepEquals(alone, Schema.GetProperty("properties").GetProperty("card").GetProperty("properties")));
    }

    private static void AssertFails(string name) =>
        Assert.False(SchemaValidator.IsValid(Schema, Parsed(BrokenPolicies.All.Single(document => document.Name == name).Utf8)));

    private static IEnumerable<string> ForTheSchema() => BrokenPolicies.All
        .Where(document => !document.Codes.Any(Hides) && document.Codes.Any(code => !ReaderOnly.Contains(code)))
        .Select(document => document.Name);

    /// <summary>Whether a document with this code cannot be shown to a schema as it is: what is parsed has no duplicates and no halves of pairs.</summary>
    private static bool Hides(string code) => code is FindingCodes.DocumentEncoding or FindingCodes.DocumentSyntax
        or FindingCodes.DocumentTooDeep or FindingCodes.ValueText or FindingCodes.MemberDuplicate;

    private static JsonElement Parsed(byte[] utf8) => JsonDocument.Parse(Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF')).RootElement;
}
