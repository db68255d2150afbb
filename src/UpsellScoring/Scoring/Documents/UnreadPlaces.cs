namespace UpsellScoring.Scoring;

/// <summary>
/// The places of a document whose value could not be read. Validation sees NaN, null or nothing there, which has been
/// reported already.
/// </summary>
internal sealed class UnreadPlaces
{
    // The other codes leave a value behind: a member in another case or a duplicate is read all the same.
    private static readonly string[] DocumentCodes =
        [FindingCodes.ValueType, FindingCodes.ValueOverflow, FindingCodes.ValueText, FindingCodes.MemberMissing, FindingCodes.CurveKind];

    // Paths differ in case where a member does.
    private readonly HashSet<string> _paths;

    /// <summary>Collects the places.</summary>
    /// <param name="findings">What reading found.</param>
    /// <param name="further">Further codes that leave no value behind in this document.</param>
    internal UnreadPlaces(IEnumerable<Finding> findings, params string[] further) =>
        _paths = findings.Where(finding => DocumentCodes.Contains(finding.Code) || further.Contains(finding.Code)).Select(finding => finding.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a finding about the content only says again that its place, or one around it, could not be read.</summary>
    internal bool Explain(Finding finding)
    {
        // A curve whose kind could not be read is missing as a whole.
        if (finding.Code == FindingCodes.CurveMissing && _paths.Contains($"{finding.Path}.{ScorecardMembers.Kind}"))
        {
            return true;
        }

        var paths = _paths.GetAlternateLookup<ReadOnlySpan<char>>();
        var path = finding.Path.AsSpan();
        while (!path.IsEmpty && !paths.Contains(path))
        {
            path = path[..Math.Max(path.LastIndexOfAny('.', '['), 0)];
        }

        return !path.IsEmpty;
    }
}
