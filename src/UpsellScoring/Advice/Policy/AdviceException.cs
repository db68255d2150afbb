using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>A policy, its document, or the facts of one account are not valid. Carries everything that is wrong, not only the first fault.</summary>
public sealed class AdviceException : Exception
{
    /// <summary>Makes the exception from its findings.</summary>
    /// <param name="findings">What is wrong; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="findings"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public AdviceException(IReadOnlyList<Finding> findings)
        : base(FindingText.Describe(findings)) => Findings = findings;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
