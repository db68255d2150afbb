using System.Reflection;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

/// <summary>All codes of findings, as the library declares them.</summary>
internal static class FindingCodeList
{
    internal static IReadOnlyList<string> All { get; } =
        [.. typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
}
