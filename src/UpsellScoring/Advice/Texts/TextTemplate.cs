using System.Text;

namespace UpsellScoring.Advice;

/// <summary>A text with places in braces. Read once and filled in one pass: what is put in is never read as a template again.</summary>
internal sealed class TextTemplate
{
    private readonly (string Text, bool IsPlace)[] _parts;

    private TextTemplate((string Text, bool IsPlace)[] parts) => _parts = parts;

    /// <summary>The names of the places, in order.</summary>
    internal IEnumerable<string> Places => _parts.Where(part => part.IsPlace).Select(part => part.Text);

    /// <summary>Reads a template; a brace stands for nothing but a place.</summary>
    /// <exception cref="FormatException">A brace has no partner, or a place has no name.</exception>
    internal static TextTemplate Parse(string text)
    {
        var parts = new List<(string, bool)>();
        for (var at = 0; at < text.Length;)
        {
            var open = text.AsSpan(at).IndexOfAny('{', '}') is var found and >= 0 ? at + found : text.Length;
            if (open > at)
            {
                parts.Add((text[at..open], false));
            }

            if (open == text.Length)
            {
                break;
            }

            var close = text[open] == '{' ? text.IndexOfAny(['{', '}'], open + 1) : -1;
            if (close <= open + 1 || text[close] != '}')
            {
                throw new FormatException($"The template '{text}' has a brace without its partner, or a place without a name; write a place as {{name}}.");
            }

            parts.Add((text[(open + 1)..close], true));
            at = close + 1;
        }

        return new([.. parts]);
    }

    /// <summary>Whether there is a value for every place.</summary>
    internal bool IsFilledBy(IReadOnlyDictionary<string, string> values) => Places.All(values.ContainsKey);

    internal string Fill(IReadOnlyDictionary<string, string> values)
    {
        var text = new StringBuilder();
        foreach (var (part, isPlace) in _parts)
        {
            text.Append(isPlace ? values[part] : part);
        }

        return text.ToString();
    }

    /// <summary>The template as it was written.</summary>
    public override string ToString() => string.Concat(_parts.Select(part => part.IsPlace ? $"{{{part.Text}}}" : part.Text));
}
