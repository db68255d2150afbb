using System.Buffers;
using System.Globalization;
using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>
/// A place of a document. It knows the place around it and puts its path together only when asked: of a large document
/// hardly any path is needed, and all of them together would be many times as long as the document.
/// </summary>
internal sealed class JsonPlace
{
    // No member of the format has a longer name, and a path is read by people.
    private const int MostCharacters = 32;

    private static readonly SearchValues<char> Plain = SearchValues.Create("$-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private readonly JsonPlace? _around;
    private readonly string? _name;
    private readonly int _index;

    private JsonPlace(JsonPlace? around, string? name, int index) => (_around, _name, _index) = (around, name, index);

    /// <summary>The whole document.</summary>
    internal static JsonPlace Root { get; } = new(null, null, 0);

    /// <summary>The path as RFC 9535 normalizes it, but with a point before names that need no quotes, and with long names cut.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    internal JsonPlace Member(string name) => new(this, name, 0);

    internal JsonPlace Item(int index) => new(this, null, index);

    private void Append(StringBuilder text)
    {
        if (_around is null)
        {
            text.Append('$');
            return;
        }

        _around.Append(text);
        if (_name is null)
        {
            text.Append('[').Append(_index).Append(']');
        }
        else if (IsPlain(_name))
        {
            text.Append('.').Append(_name);
        }
        else
        {
            AppendQuoted(text, _name);
        }
    }

    private static bool IsPlain(string name) => name.Length is > 0 and <= MostCharacters && !name.AsSpan().ContainsAnyExcept(Plain);

    private static void AppendQuoted(StringBuilder text, string name)
    {
        text.Append("['");
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

        text.Append(name.Length > MostCharacters ? "...']" : "']");
    }
}
