using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A scorecard as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="card">The card.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the weights, the grades and a table of the factors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml(this Scorecard card, TextOptions? options = null) => View(card, options).Html();

    /// <summary>A scorecard as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="card">The card.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the weights, the grades and a table of the factors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg(this Scorecard card, TextOptions? options = null) => View(card, options).Svg();

    /// <summary>A scorecard as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="card">The card.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown(this Scorecard card, TextOptions? options = null) => View(card, options).Markdown();

    internal static View View(Scorecard card, TextOptions? options) => CardView.Of(NotNull(card), Words.ForInsiders(options, "scorecard"));
}
