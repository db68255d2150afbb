using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>A scorecard, a document or a binding is not valid. Carries everything that is wrong with it, not only the first fault.</summary>
public sealed class ScorecardException : Exception
{
    /// <summary>Makes the exception from its findings.</summary>
    /// <param name="findings">What is wrong; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="findings"/> is null or empty.</exception>
    public ScorecardException(IReadOnlyList<Finding> findings)
        : base(FindingText.Describe(findings)) => Findings = findings;

    /// <summary>Everything that is wrong: first what makes a document unreadable, then what makes the card invalid.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
