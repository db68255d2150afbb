namespace QuickStart.Csv;

/// <summary>Which column of one file is which.</summary>
internal sealed class ColumnMap
{
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
    public IReadOnlyList<string> Missing => [.. CustomerColumns.All.Where(column => !_indexes.ContainsKey(column)).Select(column => column.Name)];

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
                throw new UnusableFileException(
                    $"The header has the {column.Name} twice: \"{headers[indexes[column]]}\" and \"{headers[i]}\". Remove one of the two columns.");
            }
        }

        if (!indexes.ContainsKey(CustomerColumns.Id) || !CustomerColumns.Facts.Any(indexes.ContainsKey))
        {
            throw new UnusableFileException(
                $"No usable header: it needs an id ({string.Join(", ", CustomerColumns.Id.Headers)}) and at least one of "
                + $"{string.Join(", ", CustomerColumns.Facts.Select(column => column.Name))}, separated by commas. Found: {string.Join(" | ", headers)}");
        }

        return new ColumnMap(headers, indexes);
    }

    /// <summary>The cell of a row; blank when the file does not have the column.</summary>
    public string Cell(IReadOnlyList<string> cells, Column column) =>
        _indexes.TryGetValue(column, out int index) ? cells[index] : "";

    /// <summary>The column's header as the file has it.</summary>
    public string HeaderOf(Column column) => _headers[_indexes[column]];

    private static Column? Find(string header) =>
        CustomerColumns.All.FirstOrDefault(column => column.Headers.Append(column.Name).Any(known => Key(known) == Key(header)));

    private static string Key(string header) =>
        string.Concat(HalfWidth.Of(header).Where(c => c is not (' ' or '_' or '-'))).ToLowerInvariant();
}
