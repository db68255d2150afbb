using System.Text;

using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;
using UpsellScoring.Scoring;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

public sealed class AdvicePolicyDocumentTests
{
    private static readonly Dictionary<string, AdvicePolicy> Policies = new()
    {
        ["base"] = PolicyDocuments.OfBase,
        ["standard"] = PolicyDocuments.Standard,
        ["hard"] = PolicyDocuments.Hard,
    };

    public static TheoryData<string> Names => [.. Policies.Keys];

    [Fact]
    public void Members_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>("json", () => AdvicePolicyDocument.Read((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => AdvicePolicyDocument.Parse((string)null!));
        Assert.Throws<ArgumentNullException>("policy", () => AdvicePolicyDocument.Write(null!));
        Assert.Throws<ArgumentNullException>("policy", () => AdvicePolicyDocument.ToJson(null!));
        Assert.Throws<ArgumentNullException>("policy", () => AdvicePolicyDocument.ContentHash(null!));
    }

    [Fact]
    public void Read_EveryMember_GivesThePolicy() => Assert.Equal(PolicyDocuments.OfBase, PolicyDocuments.Parsed(PolicyDocuments.Base));

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_AnyPolicy_ReadsBackToTheSameContentAndBytes(string name)
    {
        var policy = Policies[name];
        var written = AdvicePolicyDocument.Write(policy);

        var again = AdvicePolicyDocument.Parse(written);

        Assert.Equal(policy, again);
        Assert.Equal(policy.GetHashCode(), again.GetHashCode());
        Assert.Equal(written, AdvicePolicyDocument.Write(again));
        Assert.Equal(AdvicePolicyDocument.ContentHash(policy), AdvicePolicyDocument.ContentHash(again));
        Assert.Empty(policy.DifferencesTo(again));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",'gates':{},'bands':{},'programTargets':{}")]
    public void Read_OptionalMembersAbsent_TakesTheDefaults(string further)
    {
        var policy = PolicyDocuments.Parsed(PolicyDocuments.Least(further));

        Assert.Equal(GateOptions.Default, policy.Gates);
        Assert.Equal(PriceBands.Standard, policy.Bands);
        Assert.Equal(1m, policy.ReturnFloor);
        Assert.Equal(ProgramTargets.Default, policy.ProgramTargets);
        Assert.Equal(new AdvicePolicy("v", policy.Card, proposeFrom: "g"), policy);
    }

    [Fact]
    public void Read_OneMemberOfAPart_LeavesTheOthersAtTheirDefaults()
    {
        var policy = PolicyDocuments.Parsed(PolicyDocuments.Least(",'gates':{'ratingMonths':6},'bands':{'upliftTarget':0},'programTargets':{'laterYears':6}"));

        Assert.Equal(GateOptions.Default with { RatingMonths = 6 }, policy.Gates);
        Assert.Equal(PriceBands.Standard.WithUpliftTarget(0), policy.Bands);
        Assert.Equal(ProgramTargets.Default with { LaterYears = 6 }, policy.ProgramTargets);
    }

    [Fact]
    public void Read_LimitWithoutItsOptionalMember_IncludesIt() =>
        Assert.True(PolicyDocuments.Parsed(PolicyDocuments.Base).Bands.Bands[0].IncludesLimit);

    [Fact]
    public void Read_LastBandThatDoesNotIncludeItsLimit_IsTheSame() =>
        Assert.Equal(PolicyDocuments.OfBase, PolicyDocuments.Parsed(PolicyDocuments.Edited("'class': 'large'", "'class': 'large', 'includesLimit': false")));

    [Theory]
    [InlineData("1.5", "15e-1")]
    [InlineData("1.5", "1.500000000000000000000000000000000000")]
    [InlineData("'ratingMonths': 24", "'ratingMonths': 2.4E+1")]
    [InlineData("'leastUtilization'", "'least\\u0055tilization'")]
    [InlineData("'format': 1,", "'format': 1.0,")]
    [InlineData("'easy'", "'\\u0065asy'")]
    public void Read_SamePolicyInOtherWords_IsEqual(string place, string edit)
    {
        var policy = PolicyDocuments.Parsed(PolicyDocuments.Edited(place, edit));

        Assert.Equal(PolicyDocuments.OfBase, policy);
        Assert.Equal(AdvicePolicyDocument.Write(PolicyDocuments.OfBase), AdvicePolicyDocument.Write(policy));
    }

    [Fact]
    public void Read_ByteOrderMarkOrExactly2MiB_IsRead()
    {
        Assert.Equal(PolicyDocuments.OfBase, AdvicePolicyDocument.Parse("\uFEFF" + DocumentText.Json(PolicyDocuments.Base)));
        Assert.Equal(PolicyDocuments.OfBase, AdvicePolicyDocument.Parse(BrokenPolicies.Padded(AdvicePolicyDocument.MostBytes)));
    }

    [Fact]
    public void Read_TextWithHalfOfAPair_IsAFaultOfEncodingWithItsPlace()
    {
        // Built in code: a literal would be stored as the replacement character.
        var finding = Assert.Single(AdvicePolicyDocument.Read("{\"" + (char)0xD800 + "\":1}").Findings);

        Assert.Equal((FindingCodes.DocumentEncoding, "$"), (finding.Code, finding.Path));
        Assert.Contains("place 2", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooDeep_SaysWhatAPolicyNeeds()
    {
        var finding = Assert.Single(AdvicePolicyDocument.Read(new string('[', 20)).Findings);

        Assert.Contains("A policy needs 7.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("0.30000000000000004")]
    [InlineData("0.1000000000000000000000000001")]
    [InlineData("0.3333333333333333333333333333")]
    [InlineData("0.0000000000000000000000000001")]
    public void Read_LimitWithAllItsDigits_IsExactAndWrittenAlike(string digits)
    {
        var policy = PolicyDocuments.Parsed(PolicyDocuments.Edited("0.12 }, { 'class': 'considered', 'upTo': 0.34", digits + " }, { 'class': 'considered', 'upTo': 0.9")
            .Replace("'sweetSpotFrom': 0.22, 'sweetSpotUpTo': 0.33", "'sweetSpotFrom': 0.4, 'sweetSpotUpTo': 0.5", StringComparison.Ordinal));

        var limit = policy.Bands.Bands[0].UpTo!.Value;
        Assert.Equal(decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), limit);
        Assert.Contains($"\"upTo\": {digits},", AdvicePolicyDocument.ToJson(policy), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EqualAmountsOfOtherScale_GivesTheSameBytes()
    {
        var one = PolicyDocuments.OfBase.WithReturnFloor(1.5m);
        var other = PolicyDocuments.OfBase.WithReturnFloor(1.5000m);

        Assert.Equal(one, other);
        Assert.Equal(AdvicePolicyDocument.Write(one), AdvicePolicyDocument.Write(other));
    }

    [Fact]
    public void Write_MinusZero_IsZero()
    {
        var policy = PolicyDocuments.OfBase.WithGates(GateOptions.Default with { LeastUtilization = -0.0, LeastCoverage = 0 }).WithReturnFloor(-0.0m);
        var zero = PolicyDocuments.OfBase.WithGates(GateOptions.Default with { LeastUtilization = 0, LeastCoverage = -0.0 }).WithReturnFloor(0);

        Assert.Equal(zero, policy);
        Assert.Equal(AdvicePolicyDocument.ToJson(zero), AdvicePolicyDocument.ToJson(policy));
        Assert.DoesNotContain("-0", AdvicePolicyDocument.ToJson(policy), StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_Policy_IsTheTextOfWrite() =>
        Assert.Equal(Encoding.UTF8.GetString(AdvicePolicyDocument.Write(PolicyDocuments.Hard)), AdvicePolicyDocument.ToJson(PolicyDocuments.Hard));

    [Fact]
    public void Write_Card_IsTheDocumentOfTheCardIndented()
    {
        var card = ScorecardDocument.ToJson(PolicyDocuments.Hard.Card).Replace("\n", "\n  ", StringComparison.Ordinal);

        Assert.Contains("  \"card\": " + card + ",\n", AdvicePolicyDocument.ToJson(PolicyDocuments.Hard), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_OfAReading_GivesVersionOrFindings()
    {
        Assert.Equal("valid: p1", AdvicePolicyDocument.Read(DocumentText.Json(PolicyDocuments.Base)).ToString());
        var broken = AdvicePolicyDocument.Read("{}");
        Assert.Equal(string.Join('\n', broken.Findings), broken.ToString());
    }

    [Fact]
    public void Hashes_OfAnAdvisorsPolicy_AreThoseOfTheDocuments()
    {
        var hashes = PolicyHashes.Of(PolicyDocuments.OfBase);

        Assert.Equal(ScorecardDocument.ContentHash(PolicyDocuments.OfBase.Card), hashes.Card);
        Assert.Equal(AdvicePolicyDocument.ContentHash(PolicyDocuments.OfBase), hashes.Policy);
    }
}
