namespace UpsellScoring.Scoring;

/// <summary>The message of an exception that carries findings.</summary>
internal static class FindingText
{
    /// <summary>One finding as it is; several with their number, a line each.</summary>
    internal static string Describe(IReadOnlyList<Finding> findings)
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
