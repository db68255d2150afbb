using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A score as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="score">The score.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows where the score lies between 0 and 100, and between which values it must lie while values are unknown.</returns>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml(this AccountScore score, TextOptions? options = null) => View(score, options).Html();

    /// <summary>A score as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="score">The score.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows where the score lies between 0 and 100, and between which values it must lie while values are unknown.</returns>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg(this AccountScore score, TextOptions? options = null) => View(score, options).Svg();

    /// <summary>A score as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="score">The score.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown(this AccountScore score, TextOptions? options = null) => View(score, options).Markdown();

    internal static View View(AccountScore score, TextOptions? options) => ScoreView.Of(score, Words.ForInsiders(options, "score"));
}
