using System.Diagnostics.CodeAnalysis;

namespace UpsellScoring.Advice;

/// <summary>What came of reading the document of a policy: a policy, or everything that is wrong with the document.</summary>
public sealed class AdvicePolicyReading
{
    internal AdvicePolicyReading(AdvicePolicy? policy, IReadOnlyList<Finding> findings) => (Policy, Findings) = (policy, findings);

    /// <summary>The policy; null when there are findings.</summary>
    public AdvicePolicy? Policy { get; }

    /// <summary>Everything that is wrong; empty when the policy is valid.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether there is a policy.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool IsValid => Policy is not null;

    /// <summary>The version of the policy, or the findings, one a line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => IsValid ? $"valid: {Policy.Version}" : string.Join('\n', Findings);
}
