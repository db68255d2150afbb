using UpsellScoring;

namespace PolicyChange;

/// <summary>What the company decides today, and what it thinks of deciding.</summary>
internal static class Policies
{
    public static AdvicePolicy Today { get; } = new("2026-04", Scorecards.StandardInYen());

    /// <summary>Use counts more, help comes earlier, nobody is asked again so soon, and a proposal has to return what it costs three times.</summary>
    public static AdvicePolicy Proposed { get; } = Today
        .WithVersion("2026-07")
        .WithCard(Today.Card.WithVersion("use first").WithFactors(Today.Card.Factors.Select(factor => factor.Name switch
        {
            FactorNames.Tenure => factor with { Weight = 5 },
            FactorNames.Utilization => factor with { Weight = 35 },
            _ => factor,
        })))
        .WithGates(Today.Gates with { LeastUtilization = 0.5, AccountCoolDownDays = 60 })
        .WithReturnFloor(3);
}
