using CsvHelper;

namespace QuickStart.Csv;

/// <summary>Says in words what is wrong with the quotes of a row, and how many lines it took with it.</summary>
internal static class MalformedText
{
    public static string Of(CsvMalformedRecord record)
    {
        string cause = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => "a quote inside a value that is not quoted",
            CsvMalformedReason.TextAfterClosingQuote => "text behind a closing quote",
            CsvMalformedReason.UnterminatedQuote => "a quote that is never closed",
            _ => $"malformed text ({record.Reason})",
        };
        int breaks = record.RawRecord.TrimEnd('\r', '\n').ReplaceLineEndings("\n").Count(c => c == '\n');
        return breaks == 0 ? cause : $"{cause}: lines {record.LineNumber} to {record.LineNumber + breaks} were read as one row";
    }
}
