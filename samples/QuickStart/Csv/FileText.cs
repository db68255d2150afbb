using System.Text;

namespace QuickStart.Csv;

/// <summary>
/// A file's text as UTF-8, whatever it was written in. The choice is strict: what is valid UTF-8 is UTF-8 (with or without a
/// byte order mark), else it has to be valid CP932 (Shift_JIS as Windows writes it). Nothing is replaced by a question mark.
/// </summary>
/// <param name="Utf8">The text.</param>
/// <param name="Encoding">What the file is written in.</param>
internal sealed record FileText(ReadOnlyMemory<byte> Utf8, string Encoding)
{
    // .NET decodes these single bytes, which CP932 leaves undefined: 80 to itself, A0 and FD-FF to the private use area.
    private const string UndefinedInCp932 = "\u0080\uF8F0\uF8F1\uF8F2\uF8F3";

    private static readonly Phrase Neither = new(
        "The file is neither valid UTF-8 nor valid CP932 (Shift_JIS). Save it as \"CSV UTF-8\" and try again.",
        "ファイルの文字コードがUTF-8でもCP932（Shift_JIS）でもありません。「CSV UTF-8」形式で保存し直してください。");

    public static FileText Decode(byte[] bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new FileText(bytes, bytes.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble) ? "UTF-8 with BOM" : "UTF-8");
        }

        try
        {
            string text = Cp932().GetString(bytes);
            if (text.AsSpan().IndexOfAny(UndefinedInCp932) < 0)
            {
                return new FileText(System.Text.Encoding.UTF8.GetBytes(text), "CP932 (Shift_JIS)");
            }
        }
        catch (DecoderFallbackException)
        {
            // Falls through: neither of the two.
        }

        throw new UnusableFileException(Neither);
    }

    private static Encoding Cp932() =>
        CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
