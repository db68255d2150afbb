using System.Runtime.CompilerServices;

namespace UpsellScoring.Rendering;

/// <summary>
/// Results as HTML with pictures, as one SVG picture, or as Markdown, in English and Japanese; in a notebook of a .NET kernel they show
/// themselves without a call.
/// </summary>
/// <remarks>
/// One look for all: letters and lines take the reader's own colour, and no colour says what a shape or word does not. Every word of the
/// host is encoded; control characters and marks that turn the direction of writing are shown as [U+202E]. The same text on every machine.
/// </remarks>
public static partial class ResultRendering
{
    private static T NotNull<T>(T result, [CallerArgumentExpression(nameof(result))] string parameter = "")
        where T : class => result ?? throw new ArgumentNullException(parameter);
}
