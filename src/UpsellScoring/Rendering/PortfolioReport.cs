using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

/// <summary>The advice of a whole portfolio as one page that can be mailed and printed.</summary>
public static class PortfolioReport
{
    /// <summary>
    /// A self-contained HTML page: summary, each owner's worklist, how the scores are spread, who is held back and why, what is broken, and
    /// an account's brief on a click.
    /// </summary>
    /// <typeparam name="T">The host's own type of a row.</typeparam>
    /// <param name="advised">The advised rows, as <see cref="PortfolioAdvisor"/> gives them; read once and held, so up to some 100,000.</param>
    /// <param name="owner">Who looks after a row's account; null for nobody.</param>
    /// <param name="name">What a row's account is called; its id when null.</param>
    /// <param name="options">What the report holds; <see cref="PortfolioReportOptions.Default"/> when null.</param>
    /// <returns>
    /// The page: well-formed, in UTF-8 when written so, without scripts and without anything fetched from elsewhere, for light and dark screens
    /// and for paper. Every word from outside is encoded. The same text for the same rows on every machine.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="advised"/> or <paramref name="owner"/> is null.</exception>
    public static string ToHtml<T>(IEnumerable<AdvisedAccount<T>> advised, Func<T, string?> owner, Func<T, string?>? name = null, PortfolioReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(advised);
        ArgumentNullException.ThrowIfNull(owner);
        return new ReportWriter<T>([.. advised], owner, name, options ?? PortfolioReportOptions.Default).Write();
    }
}
