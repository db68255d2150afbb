using System.Globalization;
using Microsoft.OpenApi;
using UpsellScoring;

namespace CrmHost.Web;

/// <summary>One parameter of a query, declared once: how it is read, what is said when it is wrong, and how the OpenAPI document shows it.</summary>
internal abstract class QueryParameter(string name, string meaning, string allowed, OpenApiSchema schema)
{
    private const int MostShown = 40;

    public string Name { get; } = name;

    /// <summary>For the OpenAPI document.</summary>
    public OpenApiParameter Described => new() { Name = Name, In = ParameterLocation.Query, Description = meaning, Schema = schema };

    /// <summary>A whole number within bounds.</summary>
    public static QueryParameter<int> Whole(string name, string meaning, int least, int most, int absent) => new(
        name,
        meaning,
        $"a whole number from {Numbers.Text(least)} to {Numbers.Text(most)}",
        new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = Numbers.Text(least), Maximum = Numbers.Text(most), Default = absent },
        absent,
        (string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most);

    /// <summary>A day.</summary>
    public static QueryParameter<DateOnly?> Day(string name, string meaning) => new(
        name,
        meaning,
        "a day such as 2026-04-01",
        new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        absent: null,
        (string text, out DateOnly? value) =>
        {
            bool isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
            value = isDay ? day : null;
            return isDay;
        });

    /// <summary>One of a few words.</summary>
    public static QueryParameter<T> Choice<T>(string name, string meaning, T absent, params IReadOnlyList<(string Word, T Value)> choices) => new(
        name,
        meaning,
        "one of " + string.Join(", ", choices.Select(choice => choice.Word)),
        new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. choices.Select(choice => (System.Text.Json.Nodes.JsonNode)choice.Word)] },
        absent,
        (string text, out T value) =>
        {
            int place = choices.ToList().FindIndex(choice => choice.Word == text);
            value = place < 0 ? absent : choices[place].Value;
            return place >= 0;
        });

    /// <summary>A text of some length.</summary>
    public static QueryParameter<string?> Text(string name, string meaning, int most) => new(
        name,
        meaning,
        $"a text of 1 to {Numbers.Text(most)} characters",
        new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = most },
        absent: null,
        (string text, out string? value) => (value = text).Length > 0 && text.Length <= most);

    /// <summary>Reads the texts given for it; what is wrong becomes a finding.</summary>
    public abstract object? Read(IReadOnlyList<string?> texts, List<Finding> findings);

    protected Finding Wrong(IReadOnlyList<string?> texts) => texts.Count > 1
        ? new Finding("query.repeated", Name, $"{Name} is given {Numbers.Text(texts.Count)} times. Give it once.")
        : new Finding("query.value", Name, $"{Name} is '{Shown(texts[0] ?? "")}'; it must be {allowed}.");

    private static string Shown(string text) => text.Length <= MostShown ? text : text[..MostShown] + "...";
}
