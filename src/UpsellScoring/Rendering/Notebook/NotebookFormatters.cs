namespace UpsellScoring.Rendering;

/// <summary>What a .NET kernel makes of <see cref="Notebooks.TypeFormatterSourceAttribute"/>: it asks for formatters, and each for its type of content.</summary>
internal sealed class NotebookFormatters
{
#pragma warning disable CA1822 // The kernel calls it on an instance.
    /// <summary>HTML first, which notebooks prefer; then what files and consoles can show.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new NotebookFormatter("text/html", view => view.Html()),
        new NotebookFormatter("text/markdown", view => view.Markdown()),
        new NotebookFormatter("image/svg+xml", view => view.Svg()),
    ];
#pragma warning restore CA1822
}
