using System.Text.Json;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Policies;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Policies;

public sealed class DocumentPathTests
{
    [Theory]
    [InlineData("note")]
    [InlineData("$schema")]
    [InlineData("my-note_2")]
    [InlineData("my note")]
    [InlineData("備考")]
    [InlineData("")]
    [InlineData("a'b\\c\"d")]
    [InlineData("a\nb\rc\td\0e\u001bf")]
    [InlineData("abcdefghijklmnopqrstuvwxyz_12345")]
    [InlineData("abcdefghijklmnopqrstuvwxyz_123456")]
    public void Member_OfAnyName_IsThatOfTheLibrary(string name)
    {
        var document = $$"""{ {{JsonSerializer.Serialize(name)}}: 1 }""";
        Assert.Equal(AdvicePolicyDocument.Read(document).Findings.Single(finding => finding.Code == "member.unknown").Path, DocumentPath.Member("$", name));
    }

    [Fact]
    public void Item_OfAList_HasItsNumber() => Assert.Equal("$.card.factors[12]", DocumentPath.Item("$.card.factors", 12));
}
