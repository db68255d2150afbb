using UpsellScoring.Numerics;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>The exact amounts of a policy, each declared once: writer, schema and difference follow this table.</summary>
internal static class PolicyAmounts
{
    internal static IReadOnlyList<PolicyAmount> All { get; } =
    [
        Share(PolicyMembers.SweetSpotFrom, leastAllowed: false, "Where the ideal rise begins, included: 0.2 for 20 %.", "The sweet spot begins at a rise of", policy => policy.Bands.SweetSpotFrom),
        Share(PolicyMembers.SweetSpotUpTo, leastAllowed: false, "Where the ideal rise ends, included, in the same band: 0.3 for 30 %.", "The sweet spot ends at a rise of", policy => policy.Bands.SweetSpotUpTo),
        Share(PolicyMembers.UpliftTarget, leastAllowed: true, "The least rise that earns enough: 0.15 for 15 %; 0 for no target.", "The least rise that earns enough is", policy => policy.Bands.UpliftTarget),
        Multiple(null, PolicyMembers.ReturnFloor, AdvicePolicy.MostReturnFloor, "The least return of ours, as a multiple of our cost, worth a proposal; 0 for none, at most 10 decimals.", "Our least return worth a proposal is", policy => policy.ReturnFloor),
        Multiple(PolicyMembers.ProgramTargets, PolicyMembers.FirstYear, Guard.LargestAmount, "What the upsell program is to return in its first year, as a multiple of its cost, at most 10 decimals.", "The program's target in its first year is", policy => policy.ProgramTargets.FirstYear),
        Multiple(PolicyMembers.ProgramTargets, PolicyMembers.LaterYears, Guard.LargestAmount, "What it is to return in every later year, at most 10 decimals.", "The program's target in later years is", policy => policy.ProgramTargets.LaterYears),
    ];

    /// <summary>The amounts one member of the policy holds; null for those of the policy itself.</summary>
    internal static IEnumerable<PolicyAmount> Of(string? part) => All.Where(amount => amount.Part == part);

    private static PolicyAmount Share(string name, bool leastAllowed, string meaning, string words, Func<AdvicePolicy, decimal> get) =>
        new(PolicyMembers.Bands, name, true, leastAllowed, PriceBandFaults.Beyond, false, meaning, words, get);

    private static PolicyAmount Multiple(string? part, string name, decimal greatest, string meaning, string words, Func<AdvicePolicy, decimal> get) =>
        new(part, name, false, true, greatest, true, meaning, words, get);
}
