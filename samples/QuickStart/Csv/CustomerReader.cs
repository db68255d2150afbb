using CsvHelper;

namespace QuickStart.Csv;

/// <summary>Reads a customer file: the good rows as customers, each broken one with its line and cause.</summary>
internal sealed class CustomerReader
{
    private const int RowsPerReport = 1024;

    private readonly List<Customer> _customers = [];
    private readonly List<BrokenRow> _brokenRows = [];
    private readonly Dictionary<string, long> _lineOfId = new(StringComparer.Ordinal);

    private CustomerReader()
    {
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="progress">Told now and then which share of the file is read.</param>
    /// <exception cref="UnusableFileException">The encoding or the header is not usable.</exception>
    public static CustomerFile Read(byte[] bytes, Action<double>? progress = null) =>
        new CustomerReader().ReadAll(FileText.Decode(bytes), progress);

    private CustomerFile ReadAll(FileText text, Action<double>? progress)
    {
        using CsvReader csv = CsvReader.Create(text.Utf8, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = OnMalformed,
        });
        ColumnMap columns = ColumnMap.From(csv.Headers);
        while (csv.Read())
        {
            Add(columns, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)], csv.LineNumber);
            if (csv.RowNumber % RowsPerReport == 0)
            {
                progress?.Invoke((double)csv.ByteOffset / text.Utf8.Length);
            }
        }

        return new CustomerFile(_customers, _brokenRows, text.Encoding, columns.Missing, columns.Ignored);
    }

    private void Add(ColumnMap columns, string[] cells, long line)
    {
        Customer? customer = CustomerRow.Read(columns, cells, out string cause);
        string id = cells.Length == columns.Count ? columns.Cell(cells, CustomerColumns.Id).Trim() : "";
        if (!UnknownMarks.Contains(id) && !_lineOfId.TryAdd(id, line))
        {
            string duplicate = $"{columns.HeaderOf(CustomerColumns.Id)} \"{id}\" already stands in line {_lineOfId[id]}";
            cause = customer is null ? $"{duplicate}; {cause}" : duplicate;
            customer = null;
        }

        if (customer is null)
        {
            _brokenRows.Add(new BrokenRow(line, cause));
        }
        else
        {
            _customers.Add(customer);
        }
    }

    private void OnMalformed(CsvMalformedRecord record)
    {
        // The reader would take the next line as the header.
        if (record.RecordNumber == 1)
        {
            throw new UnusableFileException($"No usable header: line {record.LineNumber} has {MalformedText.Of(record)}.");
        }

        _brokenRows.Add(new BrokenRow(record.LineNumber, MalformedText.Of(record)));
    }
}
