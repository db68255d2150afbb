namespace UpsellScoring.Tests.Scoring;

/// <summary>A document that is not valid, with everything a reading has to say about it: no finding less, and none twice.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Utf8">The bytes.</param>
/// <param name="Findings">Code and path of each finding, such as <c>factor.weight $.factors[0].weight</c>.</param>
internal sealed record BrokenDocument(string Name, byte[] Utf8, IReadOnlyList<string> Findings)
{
    internal IEnumerable<string> Codes => Findings.Select(finding => finding.Split(' ')[0]);
}
