using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.Advice;
using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Advice;

/// <summary>A policy survives its document, and document, hash and differences tell two policies apart exactly when they differ.</summary>
public sealed class AdvicePolicyLaws
{
    /// <summary>Policies of few parts, so that two are often built alike, some of them with numbers that are equal but not the same bits.</summary>
    private static Gen<AdvicePolicy> Small { get; } =
        from version in Gen.Elements("1", "1", "1", "2")
        from least in Gen.Elements(0.0, -0.0, 0.0, 0.5)
        from bands in Gen.Elements(Generate.BandSets)
        from floor in Gen.Elements(1m, 1.0m, 1m, 2m)
        from later in Gen.Elements(5m, 5.00m)
        from grade in Gen.Elements("B", "B", "B", "A")
        select new AdvicePolicy(version, PolicyDocuments.Standard.Card, new() { LeastUtilization = least }, bands, grade, floor, new() { LaterYears = later });

    [Fact]
    public void Parse_OfAWrittenPolicy_GivesTheSamePolicyAndBytes() => Law.Holds(Generate.Policy, policy =>
    {
        var written = AdvicePolicyDocument.Write(policy);
        var parsed = AdvicePolicyDocument.Parse(written);
        Assert.Equal(policy, parsed);
        Assert.Equal(policy.GetHashCode(), parsed.GetHashCode());
        Assert.Equal(written, AdvicePolicyDocument.Write(parsed));
        Assert.Empty(policy.DifferencesTo(parsed));
    });

    [Fact]
    public void ContentHash_OfAnyTwoPolicies_IsEqualWhenTheyAre()
    {
        var reached = new Reached();
        var cases = Gen.Frequency(
            (4, from one in Small from other in Small select (one, other)),
            (1, from one in Small select (one, one.WithVersion(one.Version))),
            (1, from one in Generate.Policy from other in Generate.Policy select (one, other)));
        Law.Holds(cases, drawn =>
        {
            var (one, other) = drawn;
            var equal = one.Equals(other);
            reached.Note("equal", equal);
            reached.Note("different", !equal);
            Assert.Equal(equal, AdvicePolicyDocument.ContentHash(one) == AdvicePolicyDocument.ContentHash(other));
            Assert.Equal(equal, one.DifferencesTo(other).Count == 0);
            Assert.True(!equal || one.GetHashCode() == other.GetHashCode());
        });
        reached.AtLeast(0.05, "equal", "different");
    }
}
