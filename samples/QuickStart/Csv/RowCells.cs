namespace QuickStart.Csv;

/// <summary>The cells of one row as values; all that is wrong with them is collected, so that it can be mended at one go.</summary>
internal sealed class RowCells(ColumnMap columns, IReadOnlyList<string> cells)
{
    private const int LongestQuote = 40;

    private static readonly char[] Separators = [',', ';', '、', '/'];
    private static readonly Phrase IsNot = new("{0}: \"{1}\" is not {2}", "{0}：「{1}」は{2}ではありません");

    private readonly List<Phrase> _faults = [];

    /// <summary>What is wrong; empty for a good row.</summary>
    public IReadOnlyList<Phrase> Faults => _faults;

    /// <summary>Notes that the cell of a column, which the file has, is wrong.</summary>
    /// <param name="fault">What is wrong, with a place for the header.</param>
    /// <param name="column">The column.</param>
    public void Add(Phrase fault, Column column) => _faults.Add(fault.With(columns.HeaderOf(column)));

    /// <summary>A text; <see langword="null"/> when unknown.</summary>
    public string? Text(Column column)
    {
        string text = columns.Cell(cells, column).Trim();
        return UnknownMarks.Contains(text) ? null : text;
    }

    /// <summary>A value; <see langword="null"/> when unknown, and when it is not valid, which is a fault.</summary>
    public T? Value<T>(Column column, ICellFormat<T> format)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (format.TryRead(HalfWidth.Of(text).Trim(), out T value))
        {
            return value;
        }

        _faults.Add(IsNot.With(columns.HeaderOf(column), Quoted(columns.Cell(cells, column)), format.Expected));
        return null;
    }

    /// <summary>Several words in one cell; empty when there are none, <see langword="null"/> when nobody knows.</summary>
    public IReadOnlyList<string>? List(Column column)
    {
        string[] words = HalfWidth.Of(Text(column) ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? null : words is [var word] && CustomerFormats.IsNone(word) ? [] : words;
    }

    private static string Quoted(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}...";
}
