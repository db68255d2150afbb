using Spectre.Console;

namespace QuickStart.Output;

/// <summary>A table on a page, its columns aligned by what a terminal shows of Japanese and Latin text.</summary>
internal sealed class PageTable(Page page)
{
    private readonly Table _table = new Table().AsciiBorder();

    /// <summary>Adds a column of text.</summary>
    public PageTable Left(Phrase header) => Add(new TableColumn(Cell(page.In(header))));

    /// <summary>Adds a column of figures.</summary>
    public PageTable Right(Phrase header) => Add(new TableColumn(Cell(page.In(header))).RightAligned());

    public void AddRow(params IEnumerable<string> cells) => _table.AddRow(cells.Select(Cell));

    public void Write() => page.Write(_table);

    private static Text Cell(string text) => new(Page.WithoutControls(text));

    private PageTable Add(TableColumn column)
    {
        _table.AddColumn(column);
        return this;
    }
}
