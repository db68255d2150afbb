namespace QuickStart.Csv;

/// <summary>Which column of one file is which.</summary>
internal sealed class ColumnMap
{
    private static readonly Phrase Twice = new(
        "The header has the {0} twice: \"{1}\" and \"{2}\". Remove one of the two columns.",
        "見出しに「{0}」の列が2つあります（「{1}」と「{2}」）。どちらかを削除してください。");

    private static readonly Phrase NoHeader = new(
        "No usable header: it needs an id ({0}) and at least one of {1}, separated by commas. Found: {2}",
        "見出し行を読み取れません。ID（{0}）と、{1}のうち少なくとも1つが、コンマ区切りで必要です。実際の見出し：{2}");

    private readonly IReadOnlyList<string> _headers;
    private readonly Dictionary<Column, int> _indexes;

    private ColumnMap(IReadOnlyList<string> headers, Dictionary<Column, int> indexes)
    {
        _headers = headers;
        _indexes = indexes;
    }

    /// <summary>The number of columns.</summary>
    public int Count => _headers.Count;

    /// <summary>The known columns the file does not have.</summary>
    public IReadOnlyList<Phrase> Missing => [.. CustomerColumns.All.Where(column => !_indexes.ContainsKey(column)).Select(column => column.Name)];

    /// <summary>The headers that mean nothing here.</summary>
    public IReadOnlyList<string> Ignored => [.. _headers.Where((_, index) => !_indexes.ContainsValue(index))];

    /// <summary>Reads a header line.</summary>
    /// <exception cref="UnusableFileException">No id, no value to score, or one column twice.</exception>
    public static ColumnMap From(IReadOnlyList<string> headers)
    {
        Dictionary<Column, int> indexes = [];
        for (int i = 0; i < headers.Count; i++)
        {
            if (Find(headers[i]) is { } column && !indexes.TryAdd(column, i))
            {
                throw new UnusableFileException(Twice.With(column.Name, headers[indexes[column]], headers[i]));
            }
        }

        if (!indexes.ContainsKey(CustomerColumns.Id) || !CustomerColumns.Scored.Any(indexes.ContainsKey))
        {
            throw new UnusableFileException(NoHeader.With(
                string.Join(", ", CustomerColumns.Id.Headers),
                Phrase.List(CustomerColumns.Scored.Select(column => column.Name)),
                string.Join(" | ", headers)));
        }

        return new ColumnMap(headers, indexes);
    }

    /// <summary>The cell of a row; blank when the file does not have the column.</summary>
    public string Cell(IReadOnlyList<string> cells, Column column) =>
        _indexes.TryGetValue(column, out int index) ? cells[index] : "";

    /// <summary>The column's header as the file has it.</summary>
    public string HeaderOf(Column column) => _headers[_indexes[column]];

    private static Column? Find(string header) =>
        CustomerColumns.All.FirstOrDefault(column => column.Headers.Any(known => Key(known) == Key(header)));

    private static string Key(string header) =>
        string.Concat(HalfWidth.Of(header).Where(c => c is not (' ' or '_' or '-'))).ToLowerInvariant();
}
