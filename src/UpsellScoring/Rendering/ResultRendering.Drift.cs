using UpsellScoring.Advice;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A drift report as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the stability index of score and factors, and the scores then and now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml(this DriftReport report, TextOptions? options = null) => View(report, options).Html();

    /// <summary>A drift report as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the stability index of score and factors, and the scores then and now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg(this DriftReport report, TextOptions? options = null) => View(report, options).Svg();

    /// <summary>A drift report as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown(this DriftReport report, TextOptions? options = null) => View(report, options).Markdown();

    internal static View View(DriftReport report, TextOptions? options) => DriftView.Of(NotNull(report), Words.ForInsiders(options, "drift report"));
}
