using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

/// <summary>The corpus of broken documents of policies, most of them one small edit away from a valid one.</summary>
internal static partial class BrokenPolicies
{
    internal static IReadOnlyList<BrokenDocument> All { get; } =
        [.. Bytes(), .. Members(), .. Types(), .. Values(), .. Gates(), .. Bands(), .. Amounts(), .. Several()];

    private static BrokenDocument Edit(string name, string place, string edit, params string[] findings) =>
        Whole(name, PolicyDocuments.Edited(place, edit), findings);

    private static BrokenDocument Whole(string name, string text, params string[] findings) => new(name, DocumentText.Utf8(text), findings);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
