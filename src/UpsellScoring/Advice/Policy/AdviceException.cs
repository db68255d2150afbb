namespace UpsellScoring.Advice;

/// <summary>A policy, its document, or the facts of one account are not valid. Carries everything that is wrong, not only the first fault.</summary>
public sealed class AdviceException : Exception
{
    /// <summary>Makes the exception from its findings.</summary>
    /// <param name="findings">What is wrong; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="findings"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public AdviceException(IReadOnlyList<Finding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Describe(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings.Count switch
        {
            0 => throw new ArgumentException("An exception without a finding helps nobody; give at least one.", nameof(findings)),
            1 => findings[0].ToString(),
            _ => FormattableString.Invariant($"{findings.Count} findings:\n") + string.Join('\n', findings.Select(finding => "- " + finding)),
        };
    }
}
