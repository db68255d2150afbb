using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

/// <summary>What a report holds and how it is written. Equal by content.</summary>
public sealed record PortfolioReportOptions
{
    /// <summary>The most briefs a report may hold: what a browser still opens.</summary>
    public const int MostBriefsAllowed = 10_000;

    /// <summary>English, 300 briefs, a title of the library's.</summary>
    public static PortfolioReportOptions Default { get; } = new();

    /// <summary>The title of the page; null, the default, takes one of the library's in the language.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public string? Title { get; init => field = value is null ? null : FactGuard.Text(value, nameof(Title)); }

    /// <summary>How many accounts get a brief, 0 to 10,000; 300 by default. Those to propose to come first, then those held back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MostBriefs
    {
        get;
        init => field = value is >= 0 and <= MostBriefsAllowed
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MostBriefs), value, FormattableString.Invariant($"{nameof(MostBriefs)} is {value}; it must be from 0 to {MostBriefsAllowed}. Split the portfolio by owner for more."));
    } = 300;

    /// <summary>Language and currency; <see cref="TextOptions.Default"/> by default. A report is for insiders.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The texts are for the customer's eyes.</exception>
    public TextOptions Texts
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Texts));
            Words.ForInsiders(value, "portfolio report");
            field = value;
        }
    } = TextOptions.Default;

    /// <summary>How each owner's list is made; <see cref="WorklistOptions.Default"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public WorklistOptions Worklist { get; init => field = value ?? throw new ArgumentNullException(nameof(Worklist)); } = WorklistOptions.Default;

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Title ?? "no title"}, {MostBriefs} briefs, {Texts}");
}
