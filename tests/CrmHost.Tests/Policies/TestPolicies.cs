using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Tests.Policies;

/// <summary>Policies to upload.</summary>
internal static class TestPolicies
{
    public static AdvicePolicy First { get; } = new("2026-04", Scorecards.StandardInYen());

    /// <summary>Fewer are proposed to.</summary>
    public static string Stricter(string version = "2026-07") =>
        AdvicePolicyDocument.ToJson(First.WithVersion(version).WithGates(First.Gates with { LeastUtilization = 0.7 }));

    public static string HashOf(string document) => AdvicePolicyDocument.ContentHash(AdvicePolicyDocument.Parse(document));
}
