using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>An advice as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows its text, what the score is made of, the price gap where the standard bands judge as the policy does, and the staged path; for the customer the customer's text and, when it is proposed, the staged path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static string ToHtml(this UpsellAdvice advice, TextOptions? options = null) => View(advice, options).Html();

    /// <summary>An advice as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows its text, what the score is made of, the price gap where the standard bands judge as the policy does, and the staged path; for the customer the customer's text and, when it is proposed, the staged path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static string ToSvg(this UpsellAdvice advice, TextOptions? options = null) => View(advice, options).Svg();

    /// <summary>An advice as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static string ToMarkdown(this UpsellAdvice advice, TextOptions? options = null) => View(advice, options).Markdown();

    internal static View View(UpsellAdvice advice, TextOptions? options) => AdviceView.Of(NotNull(advice), Words.Of(options));
}
