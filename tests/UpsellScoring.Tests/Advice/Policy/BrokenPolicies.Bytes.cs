using UpsellScoring.Advice;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

internal static partial class BrokenPolicies
{
    private static byte[] Mark => [0xEF, 0xBB, 0xBF];

    private static byte[] Valid => DocumentText.Utf8(PolicyDocuments.Base);

    private static IEnumerable<BrokenDocument> Bytes() =>
    [
        new("no bytes", [], ["document.syntax $"]),
        new("a byte order mark alone", Mark, ["document.syntax $"]),
        new("two byte order marks", [.. Mark, .. Mark, .. Valid], ["document.syntax $"]),
        new("a wrong byte behind the document", [.. Valid, 0xFE], ["document.encoding $"]),
        new("UTF-16 with its mark", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(PolicyDocuments.Base)], ["document.encoding $"]),
        new("a byte more than 2 MiB", Padded(AdvicePolicyDocument.MostBytes + 1), ["document.too-large $"]),
        new("a byte order mark more than 2 MiB", [.. Mark, .. Padded(AdvicePolicyDocument.MostBytes)], ["document.too-large $"]),
        Whole("17 lists", Nested(17), "document.too-deep $" + Repeat("[0]", 16)),
        Edit("17 levels below a curve of the card", "'to': 24", "'to': " + Nested(12), "document.too-deep $.card.factors[0].curve.to" + Repeat("[0]", 11)),
        Edit("16 levels are read", "'format': 1", "'format': 1, 'x': " + Nested(15), "member.unknown $.x"),
        Edit("a comma too many", "'laterYears': 4.5", "'laterYears': 4.5,", "document.syntax $.programTargets"),
        Edit("a comment", "'format': 1,", "'format': 1, // first", "document.syntax $"),
        Edit("an end that is missing", "'laterYears': 4.5 }\n}", "'laterYears': 4.5 }", "document.syntax $"),
        Edit("a second document", "'laterYears': 4.5 }\n}", "'laterYears': 4.5 }\n}{}", "document.syntax $"),
    ];

    /// <summary>A valid document filled up with blanks.</summary>
    internal static byte[] Padded(int length)
    {
        var padded = Valid;
        var place = padded.Length;
        Array.Resize(ref padded, length);
        padded.AsSpan(place).Fill((byte)' ');
        return padded;
    }

    private static string Nested(int levels) => Repeat("[", levels) + Repeat("]", levels);
}
