using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>An explained score as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the score among the grades, and a bar for what each factor gives and could give.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml(this ScoreExplanation explanation, TextOptions? options = null) => View(explanation, options).Html();

    /// <summary>An explained score as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the score among the grades, and a bar for what each factor gives and could give.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg(this ScoreExplanation explanation, TextOptions? options = null) => View(explanation, options).Svg();

    /// <summary>An explained score as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown(this ScoreExplanation explanation, TextOptions? options = null) => View(explanation, options).Markdown();

    internal static View View(ScoreExplanation explanation, TextOptions? options) => ExplanationView.Of(NotNull(explanation), Words.ForInsiders(options, "score"));
}
