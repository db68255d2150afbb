using UpsellScoring.Advice;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A back-test as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="result">The back-test.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the gain curve beside picking without a score, the calibration curve where probabilities were stated, and what is still needed; the last in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml(this BackTestResult result, TextOptions? options = null) => View(result, options).Html();

    /// <summary>A back-test as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="result">The back-test.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the gain curve beside picking without a score, the calibration curve where probabilities were stated, and what is still needed; the last in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg(this BackTestResult result, TextOptions? options = null) => View(result, options).Svg();

    /// <summary>A back-test as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="result">The back-test.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown(this BackTestResult result, TextOptions? options = null) => View(result, options).Markdown();

    internal static View View(BackTestResult result, TextOptions? options) => BackTestView.Of(NotNull(result), Words.ForInsiders(options, "back-test"));
}
