namespace UpsellScoring.Tests.House;

/// <summary>What the text of the public API is tried on.</summary>
public sealed record ApiExample(string Name)
{
    public const double Half = 0.5;

    public required decimal Price { get; init; }

    internal int Hidden { get; init; }

    public static string Join(ReadOnlySpan<char> text, DayOfWeek day = DayOfWeek.Friday, double limit = 0.25, string? end = null) =>
        string.Concat(text, day.ToString(), limit > 0 ? end : null);

    public Dictionary<string, double?>? Find(out string? found, in int size, params string[] names)
    {
        found = size < names.Length ? names[size] : Name;
        return null;
    }
}
