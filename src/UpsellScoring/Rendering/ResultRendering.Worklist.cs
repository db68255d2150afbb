using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A worklist as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="worklist">The worklist.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows what to do with how many, what holds proposals back, and whom each owner proposes to.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="worklist"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml<T>(this Worklist<T> worklist, TextOptions? options = null) => View(worklist, options).Html();

    /// <summary>A worklist as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="worklist">The worklist.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows what to do with how many, what holds proposals back, and whom each owner proposes to.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="worklist"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg<T>(this Worklist<T> worklist, TextOptions? options = null) => View(worklist, options).Svg();

    /// <summary>A worklist as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="worklist">The worklist.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="worklist"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown<T>(this Worklist<T> worklist, TextOptions? options = null) => View(worklist, options).Markdown();

    internal static View View<T>(Worklist<T> worklist, TextOptions? options) => WorklistView.Of(NotNull(worklist), Words.ForInsiders(options, "worklist"));
}
