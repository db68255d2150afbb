using CsvHelper;

namespace QuickStart.Csv;

/// <summary>Reads a customer file: the good rows as customers, each broken one with its line and cause.</summary>
internal sealed class CustomerReader
{
    private const int RowsPerReport = 1024;

    private static readonly Phrase Duplicate = new("{0} \"{1}\" already stands in line {2}", "{0}「{1}」は{2}行目にすでにあります");
    private static readonly Phrase BadHeader = new("No usable header: line {0} has {1}.", "見出し行を読み取れません。{0}行目：{1}。");

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

        return new CustomerFile(_customers, _brokenRows, text.Encoding, _customers.Max(customer => customer.AsOf), columns.Missing, columns.Ignored);
    }

    private void Add(ColumnMap columns, string[] cells, long line)
    {
        Customer? customer = CustomerRow.Read(columns, cells, line, out Phrase cause);
        string id = cells.Length == columns.Count ? columns.Cell(cells, CustomerColumns.Id).Trim() : "";
        if (!UnknownMarks.Contains(id) && !_lineOfId.TryAdd(id, line))
        {
            Phrase duplicate = Duplicate.With(columns.HeaderOf(CustomerColumns.Id), id, _lineOfId[id]);
            cause = customer is null ? Phrase.Join([duplicate, cause], "; ", "。") : duplicate;
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
            throw new UnusableFileException(BadHeader.With(record.LineNumber, MalformedText.Of(record)));
        }

        _brokenRows.Add(new BrokenRow(record.LineNumber, MalformedText.Of(record)));
    }
}
