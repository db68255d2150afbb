using UpsellScoring.Advice;
using UpsellScoring.Returns;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A payback curve as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the balance after each period, and where it reaches 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="curve"/> is null.</exception>
    public static string ToHtml(this PaybackCurve curve, TextOptions? options = null) => View(curve, options).Html();

    /// <summary>A payback curve as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the balance after each period, and where it reaches 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="curve"/> is null.</exception>
    public static string ToSvg(this PaybackCurve curve, TextOptions? options = null) => View(curve, options).Svg();

    /// <summary>A payback curve as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="curve"/> is null.</exception>
    public static string ToMarkdown(this PaybackCurve curve, TextOptions? options = null) => View(curve, options).Markdown();

    internal static View View(PaybackCurve curve, TextOptions? options) => PaybackView.Of(NotNull(curve), Words.Of(options));
}
