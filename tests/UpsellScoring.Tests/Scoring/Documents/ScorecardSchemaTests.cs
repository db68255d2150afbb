using System.Text;
using System.Text.Json;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public sealed class ScorecardSchemaTests
{
    private const string Accept = "UPSELL_ACCEPT_SCHEMA";

    /// <summary>What only the reader can find: a schema sees one value at a time, and only of text that is JSON.</summary>
    private static readonly HashSet<string> ReaderOnly =
    [
        FindingCodes.DocumentTooLarge, FindingCodes.DocumentTooDeep, FindingCodes.DocumentEncoding, FindingCodes.DocumentSyntax,
        FindingCodes.ValueText, FindingCodes.MemberDuplicate, FindingCodes.WeightSum,
        // A name that is empty or too long fails by the schema, too; invisible characters and outer blanks do not.
        FindingCodes.CardVersion, FindingCodes.FactorName, FindingCodes.GradeName,
        FindingCodes.FactorNameDuplicate, FindingCodes.FactorNameLookAlike, FindingCodes.GradeNameDuplicate, FindingCodes.GradeNameLookAlike,
        FindingCodes.CurveRange, FindingCodes.CurveKnotOrder, FindingCodes.CurveStepOverlap,
        FindingCodes.GradeOverlap, FindingCodes.GradeGap, FindingCodes.GradeUnreachable,
    ];

    private static readonly JsonElement Schema = JsonDocument.Parse(ScorecardDocument.Schema).RootElement;

    public static TheoryData<string> Valid => [.. ValidDocuments.All.Select(document => document.Name)];

    public static TheoryData<string> Broken => [.. ForTheSchema()];

    [Fact]
    public void Schema_Committed_IsTheGenerated()
    {
        var path = RepositoryFile.Path("src", "UpsellScoring", "Scoring", "Documents", "scorecard.schema.json");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(path, ScorecardDocument.Schema + "\n");
        }

        Assert.True(
            ScorecardDocument.Schema + "\n" == File.ReadAllText(path).ReplaceLineEndings("\n"),
            $"scorecard.schema.json is not what the declarations say. Run this test with {Accept}=1, and look at the difference before committing it.");
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Schema_ValidDocument_Passes(string name)
    {
        var utf8 = ValidDocuments.All.Single(document => document.Name == name).Utf8;

        Assert.True(SchemaValidator.IsValid(Schema, Parsed(utf8)));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Schema_DocumentWithAFaultOfStructureOrRange_Fails(string name)
    {
        var utf8 = BrokenDocuments.All.Single(document => document.Name == name).Utf8;

        Assert.False(SchemaValidator.IsValid(Schema, Parsed(utf8)));
    }

    [Theory]
    [InlineData("an empty version")]
    [InlineData("a version of 257 characters")]
    [InlineData("an empty name")]
    [InlineData("a name of 257 characters")]
    [InlineData("an empty grade")]
    [InlineData("a grade of 257 characters")]
    public void Schema_NameEmptyOrTooLong_Fails(string name) => Schema_DocumentWithAFaultOfStructureOrRange_Fails(name);

    [Fact]
    public void Broken_Documents_AreMostOfThoseThatAreJson() => Assert.InRange(ForTheSchema().Count(), 130, int.MaxValue);

    private static IEnumerable<string> ForTheSchema() => BrokenDocuments.All
        .Where(document => !document.Codes.Any(Hides) && document.Codes.Any(code => !ReaderOnly.Contains(code)))
        .Select(document => document.Name);

    /// <summary>Whether a document with this code cannot be shown to a schema as it is: what is parsed has no duplicates and no halves of pairs.</summary>
    private static bool Hides(string code) => code is FindingCodes.DocumentEncoding or FindingCodes.DocumentSyntax
        or FindingCodes.DocumentTooDeep or FindingCodes.ValueText or FindingCodes.MemberDuplicate;

    private static JsonElement Parsed(byte[] utf8) =>
        JsonDocument.Parse(Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF')).RootElement;
}
