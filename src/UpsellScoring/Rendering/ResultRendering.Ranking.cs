using UpsellScoring.Advice;
using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A ranking as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="name">What a row is called; its own text when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows how the scores are spread, what is known, and the first 100 rows of each kind.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="ranking"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml<T>(this Ranking<T> ranking, Func<T, string?>? name = null, TextOptions? options = null) => View(ranking, name, options).Html();

    /// <summary>A ranking as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="name">What a row is called; its own text when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows how the scores are spread, what is known, and the first 100 rows of each kind.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="ranking"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg<T>(this Ranking<T> ranking, Func<T, string?>? name = null, TextOptions? options = null) => View(ranking, name, options).Svg();

    /// <summary>A ranking as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="name">What a row is called; its own text when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="ranking"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown<T>(this Ranking<T> ranking, Func<T, string?>? name = null, TextOptions? options = null) => View(ranking, name, options).Markdown();

    internal static View View<T>(Ranking<T> ranking, Func<T, string?>? name, TextOptions? options) => RankingView.Of(NotNull(ranking), name, Words.ForInsiders(options, "ranking"));
}
