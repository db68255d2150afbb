namespace QuickStart.Csv;

/// <summary>Reads one row; all that is wrong with it is collected, so that it can be mended at one go.</summary>
internal sealed class CustomerRow(ColumnMap columns, IReadOnlyList<string> cells)
{
    private const int LongestQuote = 40;

    private readonly List<string> _faults = [];

    /// <summary>Reads the row as a customer.</summary>
    /// <returns>The customer, or <see langword="null"/> and the cause.</returns>
    public static Customer? Read(ColumnMap columns, IReadOnlyList<string> cells, out string cause)
    {
        if (cells.Count != columns.Count)
        {
            string hint = cells.Count > columns.Count ? " (a comma inside a value needs quotes around the value)" : "";
            cause = $"{cells.Count} columns where the header has {columns.Count}{hint}";
            return null;
        }

        CustomerRow row = new(columns, cells);
        Customer customer = row.ToCustomer();
        cause = string.Join("; ", row._faults);
        return row._faults.Count == 0 ? customer : null;
    }

    private Customer ToCustomer()
    {
        string id = Text(CustomerColumns.Id) ?? "";
        if (id.Length == 0)
        {
            _faults.Add($"{columns.HeaderOf(CustomerColumns.Id)} is missing");
        }

        return new Customer(
            id,
            Text(CustomerColumns.Name) ?? id,
            Text(CustomerColumns.Owner),
            Number(CustomerColumns.ContractValue, CustomerFormats.ContractValue),
            (int?)Number(CustomerColumns.Tenure, CustomerFormats.Tenure),
            (double?)Number(CustomerColumns.Utilization, CustomerFormats.Utilization),
            (double?)Number(CustomerColumns.GrowthGap, CustomerFormats.GrowthGap),
            (int?)Number(CustomerColumns.Rating, CustomerFormats.Rating));
    }

    private string? Text(Column column)
    {
        string text = columns.Cell(cells, column).Trim();
        return UnknownMarks.Contains(text) ? null : text;
    }

    private decimal? Number(Column column, NumberFormat format)
    {
        string text = columns.Cell(cells, column);
        if (format.TryRead(text, out decimal? value))
        {
            return value;
        }

        _faults.Add($"{columns.HeaderOf(column)}: \"{Quoted(text)}\" is not {format.Expected}");
        return null;
    }

    private static string Quoted(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}...";
}
