using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Rendering;

public static partial class ResultRendering
{
    /// <summary>A price gap as a piece of an HTML page: well-formed, without scripts, readable in light and dark.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="bands">The bands; <see cref="PriceBands.Standard"/> when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the gap on the scale of the bands, the sweet spot framed; beyond three times the last limit it stands at the end.</returns>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToHtml(this PriceGap gap, PriceBands? bands = null, TextOptions? options = null) => View(gap, bands, options).Html();

    /// <summary>A price gap as one SVG picture that stands alone, with title and description for those who do not see it.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="bands">The bands; <see cref="PriceBands.Standard"/> when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is encoded. It shows the gap on the scale of the bands, the sweet spot framed; beyond three times the last limit it stands at the end.</returns>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToSvg(this PriceGap gap, PriceBands? bands = null, TextOptions? options = null) => View(gap, bands, options).Svg();

    /// <summary>A price gap as Markdown: the figures as tables, without pictures.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="bands">The bands; <see cref="PriceBands.Standard"/> when null.</param>
    /// <param name="options">Language, currency and reader; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; every word from outside is escaped.</returns>
    /// <exception cref="ArgumentException">The options are for the customer's eyes, which this is not fit for.</exception>
    public static string ToMarkdown(this PriceGap gap, PriceBands? bands = null, TextOptions? options = null) => View(gap, bands, options).Markdown();

    internal static View View(PriceGap gap, PriceBands? bands, TextOptions? options) => GapView.Of(gap, bands ?? PriceBands.Standard, Words.ForInsiders(options, "price gap"));
}
