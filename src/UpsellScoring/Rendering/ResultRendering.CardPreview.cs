using UpsellScoring.Advice;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A preview of another card as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="name">What an account is called; its own text when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows how many go from each grade to each, and who moves most.</returns>
    /// <typeparam name="T">The host's own type of an account.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="preview"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml<T>(this CardPreview<T> preview, Func<T, string?>? name = null, TextOptions? options = null) => View(preview, name, options).Html();

    /// <summary>A preview of another card as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="name">What an account is called; its own text when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows how many go from each grade to each, and who moves most.</returns>
    /// <typeparam name="T">The host's own type of an account.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="preview"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg<T>(this CardPreview<T> preview, Func<T, string?>? name = null, TextOptions? options = null) => View(preview, name, options).Svg();

    /// <summary>A preview of another card as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="name">What an account is called; its own text when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <typeparam name="T">The host's own type of an account.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="preview"/> is null.</exception>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown<T>(this CardPreview<T> preview, Func<T, string?>? name = null, TextOptions? options = null) => View(preview, name, options).Markdown();

    internal static View View<T>(CardPreview<T> preview, Func<T, string?>? name, TextOptions? options) => CardPreviewView.Of(NotNull(preview), name, Words.ForInsiders(options, "preview of a card"));
}
