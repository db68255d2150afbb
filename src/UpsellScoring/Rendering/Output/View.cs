namespace UpsellScoring.Rendering;

/// <summary>What a result shows, before it is HTML, SVG or Markdown: every text is still as it came.</summary>
internal sealed record View(Words Words, string Title)
{
    /// <summary>The drawings; at least one.</summary>
    internal required IReadOnlyList<Drawing> Drawings { get; init; }

    /// <summary>The figures of the drawings, to be read and copied; one without rows says nothing and is left out.</summary>
    internal IReadOnlyList<Table> Tables { get; init => field = [.. value.Where(table => table.Rows.Count > 0)]; } = [];

    /// <summary>Sentences, before the drawings.</summary>
    internal IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>As a piece of a page.</summary>
    internal string Html() => HtmlOutput.Of(this);

    /// <summary>As one picture that stands alone.</summary>
    internal string Svg() => SvgOutput.Of(this);

    /// <summary>As text with tables, without pictures.</summary>
    internal string Markdown() => MarkdownOutput.Of(this);
}
