using System.Diagnostics.CodeAnalysis;

namespace UpsellScoring.Rendering;

/// <summary>Formats a result for one type of content. The kernel looks for these two members by name.</summary>
internal sealed class NotebookFormatter(string mimeType, Func<View, string> write)
{
    /// <summary>The type of content.</summary>
    public string MimeType => mimeType;

    /// <summary>Writes a value the library can show; says no to every other.</summary>
    [RequiresDynamicCode("A ranking of the host's own rows is known at run time only; a kernel compiles as it runs.")]
    [RequiresUnreferencedCode("A kernel is not trimmed.")]
    public bool Format(object instance, TextWriter writer)
    {
        if (NotebookViews.Of(instance) is not { } view)
        {
            return false;
        }

        writer.Write(write(view));
        return true;
    }
}
