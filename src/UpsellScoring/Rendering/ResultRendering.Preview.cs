using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A preview of a policy as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows how many go from each grade to each, and who moves.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="preview"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml<T>(this PolicyPreview<T> preview, TextOptions? options = null) => View(preview, options).Html();

    /// <summary>A preview of a policy as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows how many go from each grade to each, and who moves.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="preview"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg<T>(this PolicyPreview<T> preview, TextOptions? options = null) => View(preview, options).Svg();

    /// <summary>A preview of a policy as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="preview"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown<T>(this PolicyPreview<T> preview, TextOptions? options = null) => View(preview, options).Markdown();

    internal static View View<T>(PolicyPreview<T> preview, TextOptions? options) => PreviewView.Of(NotNull(preview), Words.ForInsiders(options, "preview of a policy"));
}
