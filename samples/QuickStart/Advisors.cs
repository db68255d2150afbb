using UpsellScoring;

namespace QuickStart;

/// <summary>What this company decides: the standard card in yen and the standard gates. Change the policy, not the program.</summary>
internal static class Advisors
{
    public static UpsellAdvisor Standard { get; } = new(new AdvicePolicy("2026-04", Scorecards.StandardInYen()));
}
