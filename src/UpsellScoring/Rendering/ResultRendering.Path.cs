using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A staged path as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the prices as stairs; of more than six steps the first five and the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string ToHtml(this StagedPath path, TextOptions? options = null) => View(path, options).Html();

    /// <summary>A staged path as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the prices as stairs; of more than six steps the first five and the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string ToSvg(this StagedPath path, TextOptions? options = null) => View(path, options).Svg();

    /// <summary>A staged path as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string ToMarkdown(this StagedPath path, TextOptions? options = null) => View(path, options).Markdown();

    internal static View View(StagedPath path, TextOptions? options) => PathView.Of(NotNull(path), Words.Of(options));
}
