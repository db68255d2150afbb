using UpsellScoring.Advice;
using UpsellScoring.Nps;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A survey as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the split of the answers, and the score with its margin of error of 95 % confidence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="survey"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml(this NpsSurvey survey, TextOptions? options = null) => View(survey, options).Html();

    /// <summary>A survey as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the split of the answers, and the score with its margin of error of 95 % confidence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="survey"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg(this NpsSurvey survey, TextOptions? options = null) => View(survey, options).Svg();

    /// <summary>A survey as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="survey"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown(this NpsSurvey survey, TextOptions? options = null) => View(survey, options).Markdown();

    internal static View View(NpsSurvey survey, TextOptions? options) => SurveyView.Of(NotNull(survey), Words.ForInsiders(options, "survey"));
}
