using System.Text.Json;

namespace UpsellScoring.Advice;

/// <summary>The templates of one language, read once from the resource of the assembly.</summary>
internal sealed class TextCatalogue
{
    /// <summary>Behind a code: the template for a reason that lacks a figure the plain one names, such as a notice without a date.</summary>
    internal const string Bare = "/bare";

    private static readonly Lazy<TextCatalogue> English = new(() => FromResource("texts.en.json"));

    private static readonly Lazy<TextCatalogue> Japanese = new(() => FromResource("texts.ja.json"));

    private readonly Dictionary<(string Section, string Code, TextRegister Register), TextTemplate> _templates;

    private TextCatalogue(Dictionary<(string, string, TextRegister), TextTemplate> templates) => _templates = templates;

    /// <summary>All templates with their places in the resource.</summary>
    internal IEnumerable<KeyValuePair<(string Section, string Code, TextRegister Register), TextTemplate>> All => _templates;

    internal static TextCatalogue Of(TextLanguage language) => (language == TextLanguage.Japanese ? Japanese : English).Value;

    /// <summary>Reads a resource: sections, in them codes, in them a template for each register.</summary>
    /// <exception cref="InvalidOperationException">It is not such a resource.</exception>
    internal static TextCatalogue Read(Stream resource, string name)
    {
        try
        {
            var templates = new Dictionary<(string, string, TextRegister), TextTemplate>();
            using var document = JsonDocument.Parse(resource);
            foreach (var section in document.RootElement.EnumerateObject())
            {
                foreach (var entry in section.Value.EnumerateObject())
                {
                    foreach (var text in entry.Value.EnumerateObject())
                    {
                        templates.Add((section.Name, entry.Name, RegisterOf(text.Name)), TextTemplate.Parse(text.Value.GetString() ?? throw new FormatException($"The text of '{entry.Name}' is null.")));
                    }
                }
            }

            return new(templates);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidOperationException($"The resource {name} is not one of texts: {exception.Message} Correct it and build again.", exception);
        }
    }

    /// <summary>The template of a code, else its bare form, whichever the values fill; null when the code is not in the section.</summary>
    /// <exception cref="InvalidOperationException">The code is there, but no form of it is filled by the values.</exception>
    internal TextTemplate? Find(string section, string code, TextRegister register, IReadOnlyDictionary<string, string> values)
    {
        if (!_templates.TryGetValue((section, code, register), out var plain))
        {
            return null;
        }

        return plain.IsFilledBy(values) ? plain
            : _templates.TryGetValue((section, code + Bare, register), out var bare) && bare.IsFilledBy(values) ? bare
            : throw new InvalidOperationException($"The {register} text '{plain}' of '{code}' in {section} has a place for which there is no value; there are: {string.Join(", ", values.Keys)}. Give it a form with '{Bare}'.");
    }

    private static TextCatalogue FromResource(string name)
    {
        using var stream = typeof(TextCatalogue).Assembly.GetManifestResourceStream("UpsellScoring.Advice.Texts." + name)
            ?? throw new InvalidOperationException($"The resource {name} is not in the assembly; embed it in the project file.");
        return Read(stream, name);
    }

    private static TextRegister RegisterOf(string name) => name switch
    {
        "internal" => TextRegister.Internal,
        "customer" => TextRegister.Customer,
        _ => throw new FormatException($"'{name}' is no register; write internal or customer."),
    };
}
