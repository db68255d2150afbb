using UpsellScoring.Advice;
using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A change of a score as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="change">The change.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows a waterfall from the earlier to the later score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml(this ScoreChange change, TextOptions? options = null) => View(change, options).Html();

    /// <summary>A change of a score as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows a waterfall from the earlier to the later score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg(this ScoreChange change, TextOptions? options = null) => View(change, options).Svg();

    /// <summary>A change of a score as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="change">The change.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown(this ScoreChange change, TextOptions? options = null) => View(change, options).Markdown();

    internal static View View(ScoreChange change, TextOptions? options) => ChangeView.Of(NotNull(change), Words.ForInsiders(options, "score"));
}
