using CsvHelper;

namespace BringYourOwnData;

/// <summary>Reads the subscribers of a file; the file needs the columns that <see cref="Subscriber"/> names and may have others.</summary>
internal static class SubscriberFile
{
    public static IReadOnlyList<Subscriber> Read(string path)
    {
        try
        {
            using var csv = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions
            {
                Separator = ',',
                TrackLineNumbers = true,
                FieldCountMismatch = CsvFieldCountHandling.Throw,
            });
            return csv.TryValidateHeader<Subscriber>(out var missing)
                ? [.. csv.GetRecords<Subscriber>()]
                : throw new UnusableFileException($"{path} lacks columns: {string.Join(", ", missing)}.");
        }
        catch (CsvFormatException exception)
        {
            throw new UnusableFileException($"{path}: {exception.Message}");
        }
    }
}
