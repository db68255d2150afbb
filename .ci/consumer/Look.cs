using System.Security.Cryptography;
using System.Text;

namespace Consumer;

/// <summary>Prints long texts in one line: how long they are, and the first digits of their hashes.</summary>
internal static class Look
{
    internal static void Print(string name, string html, string svg) => Console.WriteLine($"{name}: HTML {Short(html)}, SVG {Short(svg)}");

    internal static void Print(string name, bool isSame) => Console.WriteLine($"{name}: {(isSame ? "as by ToHtml" : "differs from ToHtml")}");

    private static string Short(string text) => $"{text.Length} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}";
}
