using System.Globalization;
using System.Text;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>Paths of a policy's document, written as the library's findings write them.</summary>
internal static class DocumentPath
{
    private const int MostCharacters = 32;

    /// <summary>The path of a member: quoted where its name is not plain, and cut where nobody would read on.</summary>
    internal static string Member(string path, string name)
    {
        if (name.Length is > 0 and <= MostCharacters && name.All(one => char.IsAsciiLetterOrDigit(one) || one is '$' or '_' or '-'))
        {
            return $"{path}.{name}";
        }

        var text = new StringBuilder(path).Append("['");
        foreach (var character in name.AsSpan(0, Math.Min(name.Length, MostCharacters)))
        {
            _ = character switch
            {
                '\'' or '\\' => text.Append('\\').Append(character),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        return text.Append(name.Length > MostCharacters ? "...']" : "']").ToString();
    }

    internal static string Item(string path, int index) => FormattableString.Invariant($"{path}[{index}]");
}
