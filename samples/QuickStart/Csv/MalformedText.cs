using CsvHelper;

namespace QuickStart.Csv;

/// <summary>Says in words what is wrong with the quotes of a row, and how many lines it took with it.</summary>
internal static class MalformedText
{
    private static readonly Phrase StrayQuote = new("a quote inside a value that is not quoted", "引用符で囲まれていない値の中に引用符があります");
    private static readonly Phrase TextAfterQuote = new("text behind a closing quote", "閉じる引用符の後に文字があります");
    private static readonly Phrase Unterminated = new("a quote that is never closed", "引用符が閉じられていません");
    private static readonly Phrase Other = new("malformed text ({0})", "形式が正しくありません（{0}）");
    private static readonly Phrase SeveralLines = new("{0}: lines {1} to {2} were read as one row", "{0}（{1}行目から{2}行目までを1行として読み込みました）");

    public static Phrase Of(CsvMalformedRecord record)
    {
        Phrase cause = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => StrayQuote,
            CsvMalformedReason.TextAfterClosingQuote => TextAfterQuote,
            CsvMalformedReason.UnterminatedQuote => Unterminated,
            _ => Other.With(record.Reason),
        };
        int breaks = record.RawRecord.TrimEnd('\r', '\n').ReplaceLineEndings("\n").Count(c => c == '\n');
        return breaks == 0 ? cause : SeveralLines.With(cause, record.LineNumber, record.LineNumber + breaks);
    }
}
