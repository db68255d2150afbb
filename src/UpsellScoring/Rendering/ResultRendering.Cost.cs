using UpsellScoring.Advice;
using UpsellScoring.Returns;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A total cost as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows a bar for each part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string ToHtml(this TotalCost cost, TextOptions? options = null) => View(cost, options).Html();

    /// <summary>A total cost as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows a bar for each part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string ToSvg(this TotalCost cost, TextOptions? options = null) => View(cost, options).Svg();

    /// <summary>A total cost as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string ToMarkdown(this TotalCost cost, TextOptions? options = null) => View(cost, options).Markdown();

    internal static View View(TotalCost cost, TextOptions? options) => CostView.Of(NotNull(cost), Words.Of(options));
}
