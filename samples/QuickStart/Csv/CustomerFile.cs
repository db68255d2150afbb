namespace QuickStart.Csv;

/// <summary>What was read from one file.</summary>
/// <param name="Customers">The good rows, in file order.</param>
/// <param name="BrokenRows">The rows left out, in file order.</param>
/// <param name="Encoding">What the file is written in.</param>
/// <param name="AsOf">The latest day in the file's column "as of"; <see langword="null"/> without one.</param>
/// <param name="MissingColumns">Known columns the file does not have: unknown for every customer.</param>
/// <param name="IgnoredHeaders">Headers of the file that mean nothing here.</param>
internal sealed record CustomerFile(
    IReadOnlyList<Customer> Customers,
    IReadOnlyList<BrokenRow> BrokenRows,
    string Encoding,
    DateOnly? AsOf,
    IReadOnlyList<Phrase> MissingColumns,
    IReadOnlyList<string> IgnoredHeaders);
