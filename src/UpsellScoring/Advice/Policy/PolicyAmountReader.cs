using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Reads exact amounts.</summary>
internal static class PolicyAmountReader
{
    /// <summary>The amount of an optional member, or what stands for its absence; null when it could not be read, which is a finding.</summary>
    internal static decimal? Optional(JsonMembers members, string name, decimal absent, List<Finding> findings) =>
        members.Optional(name) is { } tree ? Value(tree, findings) : absent;

    /// <summary>The amount; null when it could not be read, which is a finding.</summary>
    internal static decimal? Value(JsonTree tree, List<Finding> findings)
    {
        // What is no number, or beyond a double, has its finding already.
        if (double.IsFinite(JsonMembers.Number(tree, findings)) && tree.Exact is null)
        {
            findings.Add(new(
                AdviceFindingCodes.PolicyAmount,
                tree.Path,
                "The number has more digits than a decimal holds (28 decimals, magnitude below 7.9 x 10^28), so that it could not be kept exactly. Round it."));
        }

        return tree.Exact;
    }
}
