using System.Text;

namespace UpsellScoring.Tests.Scoring;

/// <summary>Changes the bytes of a document: one to three faults that know nothing of JSON.</summary>
internal static class DocumentMutator
{
    private const int MostFaults = 3;
    private const int LongestPiece = 24;

    private static readonly byte[][] Snippets =
    [
        .. new[]
        {
            "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "9", "-", ".", "e", "null", "true", "NaN", "1e400", "1e-400", "//", "/**/", "\\ud800", "\\ude00", "\\u0000",
            " ", "\n", "\0", "\uFEFF", "\u200B", "\u3000", "\uFFFD", "😀", "{\"neutral\":2}", "\"weight\":1,", "\"unknown\":\"never\",", "[[[[[[[[[[[[[[[[[", "[1,2],",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ];

    internal static byte[] Mutated(byte[] seed, byte[] other, Random random)
    {
        var utf8 = new List<byte>(seed);
        for (var faults = random.Next(1, MostFaults + 1); faults > 0; faults--)
        {
            Mutate(utf8, other, random);
        }

        return [.. utf8];
    }

    private static void Mutate(List<byte> utf8, byte[] other, Random random)
    {
        var place = random.Next(utf8.Count + 1);
        var length = random.Next(Math.Min(LongestPiece, utf8.Count - place) + 1);
        switch (random.Next(10))
        {
            case 0 or 1 when place < utf8.Count:
                utf8[place] ^= (byte)(1 << random.Next(8));
                break;
            case 2 when place < utf8.Count:
                utf8[place] = (byte)random.Next(32, 127);
                break;
            case 3 or 4:
                utf8.InsertRange(place, Snippets[random.Next(Snippets.Length)]);
                break;
            case 5:
                utf8.RemoveRange(place, Math.Min(length, 1 + random.Next(3)));
                break;
            case 6:
                utf8.RemoveRange(place, length);
                break;
            case 7:
                utf8.InsertRange(place, utf8.GetRange(place, length));
                break;
            case 8:
                var from = random.Next(other.Length);
                utf8.RemoveRange(place, length);
                utf8.InsertRange(place, other.AsSpan(from, random.Next(Math.Min(LongestPiece, other.Length - from) + 1)).ToArray());
                break;
            case 9 when random.Next(4) == 0:
                utf8.RemoveRange(place, utf8.Count - place);
                break;
        }
    }
}
