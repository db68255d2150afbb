using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public sealed class JsonTreeReaderTests
{
    [Fact]
    public void Read_DuplicateMembers_KeepsBothInOrder()
    {
        var tree = Read("{'a':1,'b':2,'a':3}", out var findings);

        Assert.Equal([("a", 1.0), ("b", 2.0), ("a", 3.0)], tree!.Members.Select(member => (member.Name, member.Value.Number)));
        Assert.Empty(findings);
    }

    [Fact]
    public void Read_NumberBeyondADouble_IsInfiniteAndFound()
    {
        var tree = Read("[1e400,-1e400,1e-400,1.7976931348623157e308]", out var findings);

        Assert.Equal([double.PositiveInfinity, double.NegativeInfinity, 0, double.MaxValue], tree!.Items.Select(item => item.Number));
        Assert.Equal(["value.overflow $[0]", "value.overflow $[1]"], findings);
    }

    [Fact]
    public void Read_HalfOfAPair_IsNoTextAndFound()
    {
        var tree = Read("['\\ud83d','\\ud83d\\ude00']", out var findings);

        Assert.Equal([null, "😀"], tree!.Items.Select(item => item.Text));
        Assert.Equal(["value.text $[0]"], findings);
    }

    [Fact]
    public void Read_MemberNameWithHalfOfAPair_IsLeftOutAndTheRestIsRead()
    {
        var tree = Read("{'\\ud83d':[1e400],'b':2}", out var findings);

        Assert.Equal(["b"], tree!.Members.Select(member => member.Name));
        Assert.Equal(["value.text $['\\\\ud83d']", "value.overflow $['\\\\ud83d'][0]"], findings);
    }

    [Fact]
    public void Read_EveryKind_IsTold()
    {
        var tree = Read("[{},[],'',0,true,false,null]", out _);

        Assert.Equal(
            [JsonNodeKind.Object, JsonNodeKind.Array, JsonNodeKind.Text, JsonNodeKind.Number, JsonNodeKind.Boolean, JsonNodeKind.Boolean, JsonNodeKind.Null],
            tree!.Items.Select(item => item.Kind));
        Assert.All(tree.Items, (item, place) => Assert.Equal($"$[{place}]", item.Path));
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    [InlineData(18, false)]
    [InlineData(19, false)]
    public void Read_Nested_IsReadTo16Levels(int levels, bool isRead)
    {
        var tree = Read(new string('[', levels) + new string(']', levels), out var findings);

        Assert.Equal(isRead, tree is not null);
        Assert.Equal(isRead ? 0 : 1, findings.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1 2")]
    [InlineData("{}{}")]
    [InlineData("[],")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\uFEFF1")]
    public void Read_NotOneValue_IsAFaultOfSyntax(string text)
    {
        Assert.Null(Read(text, out var findings));
        Assert.Equal(["document.syntax $"], findings);
    }

    [Theory]
    [InlineData("plain-name_2$", "$.plain-name_2$")]
    [InlineData("", "$['']")]
    [InlineData("a.b", "$['a.b']")]
    [InlineData("it's", "$['it\\'s']")]
    [InlineData("a\\b", "$['a\\\\b']")]
    [InlineData("a\r\n\t\u0001", "$['a\\r\\n\\t\\u0001']")]
    [InlineData("契約", "$['契約']")]
    [InlineData("12345678901234567890123456789012", "$.12345678901234567890123456789012")]
    [InlineData("123456789012345678901234567890123", "$['12345678901234567890123456789012...']")]
    public void Path_OfMember_IsQuotedWhereNeeded(string name, string path) => Assert.Equal(path, JsonPlace.Root.Member(name).ToString());

    [Fact]
    public void Path_OfItemsAndMembers_IsPutTogether() => Assert.Equal("$.a[0][12]['b c'].d", JsonPlace.Root.Member("a").Item(0).Item(12).Member("b c").Member("d").ToString());

    private static JsonTree? Read(string text, out IReadOnlyList<string> findings)
    {
        var found = new List<Finding>();
        var tree = JsonTreeReader.Read(DocumentText.Utf8(text), new(ScorecardDocument.MostBytes, ScorecardDocument.MostDepth, "A card needs 6."), found);
        findings = [.. found.Select(finding => $"{finding.Code} {finding.Path}")];
        return tree;
    }
}
