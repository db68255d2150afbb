using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>The content hashes of a policy and its card; null when the card holds a host's own curve, which is code.</summary>
/// <param name="Card">The hash of the card.</param>
/// <param name="Policy">The hash of the policy.</param>
internal sealed record PolicyHashes(string? Card, string? Policy)
{
    internal static PolicyHashes Of(AdvicePolicy policy) => policy.Card.Factors.All(factor => factor.Curve is Curve)
        ? new(ScorecardDocument.ContentHash(policy.Card), AdvicePolicyDocument.ContentHash(policy))
        : new(null, null);

    /// <summary>Both hashes.</summary>
    public override string ToString() => $"card {Card}, policy {Policy}";
}
