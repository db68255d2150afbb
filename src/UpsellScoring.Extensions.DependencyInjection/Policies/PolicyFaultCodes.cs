namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>The codes of what is wrong outside a policy's document, beside those of the library.</summary>
internal static class PolicyFaultCodes
{
    /// <summary>The configuration has no such section.</summary>
    internal const string SectionMissing = "section.missing";

    /// <summary>A section has a value where keys belong, keys where a value belongs, or both a path and a policy.</summary>
    internal const string SectionShape = "section.shape";

    /// <summary>A section has a key that means nothing.</summary>
    internal const string SectionKey = "section.key-unknown";

    /// <summary>A path is empty, or no path.</summary>
    internal const string FilePath = "file.path";

    /// <summary>There is no such file.</summary>
    internal const string FileMissing = "file.missing";

    /// <summary>The file cannot be read.</summary>
    internal const string FileUnreadable = "file.unreadable";
}
