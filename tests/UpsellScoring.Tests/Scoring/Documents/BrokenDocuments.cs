namespace UpsellScoring.Tests.Scoring;

/// <summary>The corpus of broken documents, most of them one small edit away from a valid one.</summary>
internal static partial class BrokenDocuments
{
    private const string FirstCurve = "$.factors[0].curve";

    internal static IReadOnlyList<BrokenDocument> All { get; } =
        [.. Bytes(), .. Syntax(), .. Members(), .. Types(), .. Values(), .. Cards(), .. Curves(), .. Grades(), .. Several()];

    private static BrokenDocument Edit(string name, string place, string edit, params string[] findings) =>
        Whole(name, DocumentText.Edited(place, edit), findings);

    private static BrokenDocument Whole(string name, string text, params string[] findings) => new(name, DocumentText.Utf8(text), findings);

    /// <summary>The base document with another curve in its first factor; paths of findings begin at the curve.</summary>
    private static BrokenDocument Curve(string name, string curve, params string[] findings) =>
        Edit(name, DocumentText.BaseCurve, curve, [.. findings.Select(finding => finding.Replace(" ", " " + FirstCurve, StringComparison.Ordinal))]);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
