using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

internal static partial class BrokenDocuments
{
    private static byte[] Mark => [0xEF, 0xBB, 0xBF];

    private static IEnumerable<BrokenDocument> Bytes() =>
    [
        new("no bytes", [], ["document.syntax $"]),
        new("a byte order mark alone", Mark, ["document.syntax $"]),
        new("two byte order marks", [.. Mark, .. Mark, .. DocumentText.Utf8(DocumentText.Base)], ["document.syntax $"]),
        new("a byte order mark at the end", [.. DocumentText.Utf8(DocumentText.Base), .. Mark], ["document.syntax $"]),
        new("UTF-16 with its mark", [0xFF, 0xFE, .. Wide(DocumentText.Base)], ["document.encoding $"]),
        new("UTF-16 without its mark", Wide(DocumentText.Base), ["document.syntax $"]),
        new("a byte that UTF-8 never uses", WithName(0xFF), ["document.encoding $"]),
        new("a sequence that lacks its last byte", WithName(0xE3, 0x81), ["document.encoding $"]),
        new("a sequence of its second byte alone", WithName(0x81), ["document.encoding $"]),
        new("an overlong slash", WithName(0xC0, 0xAF), ["document.encoding $"]),
        new("half of a surrogate pair as bytes", WithName(0xED, 0xA0, 0x80), ["document.encoding $"]),
        new("a code point beyond Unicode", WithName(0xF4, 0x90, 0x80, 0x80), ["document.encoding $"]),
        new("Latin-1", WithName(0xE9), ["document.encoding $"]),
        new("Shift_JIS", WithName(0x93, 0xFA, 0x96, 0x7B), ["document.encoding $"]),
        new("a wrong byte behind the document", [.. DocumentText.Utf8(DocumentText.Base), 0xFE], ["document.encoding $"]),
        new("wrong encoding and wrong syntax", [0x7B, 0xFF, 0x7B], ["document.encoding $"]),
        new("a byte more than 1 MiB", Padded(ScorecardDocument.MostBytes + 1), ["document.too-large $"]),
        new("a byte order mark more than 1 MiB", [.. Mark, .. Padded(ScorecardDocument.MostBytes)], ["document.too-large $"]),
        new("too large and of no encoding at all", [.. Enumerable.Repeat((byte)0xFF, 2 * ScorecardDocument.MostBytes)], ["document.too-large $"]),
        Whole("17 lists", Nested(17), "document.too-deep $" + Repeat("[0]", 16)),
        Whole("17 objects", Repeat("{'a':", 17) + "1" + Repeat("}", 17), "document.too-deep $" + Repeat(".a", 16)),
        Whole("100,000 lists that are never closed", Repeat("[", 100_000), "document.too-deep $" + Repeat("[0]", 16)),
        Whole("17 lists and the end", Repeat("[", 17), "document.too-deep $" + Repeat("[0]", 16)),
        Whole("17 lists and a fault", Repeat("[", 17) + "?", "document.too-deep $" + Repeat("[0]", 16)),
        Edit("17 levels below a member", "'format': 1", "'x': " + Nested(16), "document.too-deep $.x" + Repeat("[0]", 15)),
        Edit("17 levels below a curve", "'to': 24", "'to': " + Nested(13), "document.too-deep $.factors[0].curve.to" + Repeat("[0]", 12)),
        Edit("16 levels are read", "'format': 1", "'format': 1, 'x': " + Nested(15), "member.unknown $.x"),
    ];

    /// <summary>A valid document filled up with blanks.</summary>
    internal static byte[] Padded(int length)
    {
        var padded = DocumentText.Utf8(DocumentText.Base);
        var place = padded.Length;
        Array.Resize(ref padded, length);
        padded.AsSpan(place).Fill((byte)' ');
        return padded;
    }

    private static string Nested(int levels) => Repeat("[", levels) + Repeat("]", levels);

    private static byte[] Wide(string text) => System.Text.Encoding.Unicode.GetBytes(DocumentText.Json(text));

    /// <summary>The base document with raw bytes in the name of its first factor.</summary>
    private static byte[] WithName(params byte[] name)
    {
        var utf8 = DocumentText.Utf8(DocumentText.Base).AsSpan();
        var place = utf8.IndexOf("tenure"u8);
        return [.. utf8[..place], .. name, .. utf8[place..]];
    }
}
