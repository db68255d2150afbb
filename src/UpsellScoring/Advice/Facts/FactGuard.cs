using System.Collections.ObjectModel;

namespace UpsellScoring.Advice;

/// <summary>Checks of single facts at the door; what is null stays unknown. Lists are copied, so that nobody can change them later.</summary>
internal static class FactGuard
{
    internal static string Text(string? value, string parameter) => !string.IsNullOrWhiteSpace(value)
        ? value
        : throw new ArgumentException($"{parameter} is null, empty or blank; it must have at least 1 visible character.", parameter);

    internal static int? Within(int? value, int least, int greatest, string parameter) => value is null || (value >= least && value <= greatest)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"{parameter} is {value}; it must be from {least} to {greatest}, or null when unknown."));

    // Written so that NaN fails.
    internal static double? Within(double? value, double least, double greatest, string parameter) => value is null || (value >= least && value <= greatest)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"{parameter} is {value}; it must be from {least} to {greatest}, or null when unknown."));

    internal static T? Defined<T>(T? value, string parameter)
        where T : struct, Enum => value is null || Enum.IsDefined(value.Value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"{parameter} is {value:D}; it must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    internal static ReadOnlyCollection<T>? Copy<T>(IReadOnlyList<T>? values, string parameter)
        where T : class
    {
        if (values is null)
        {
            return null;
        }

        T[] copy = [.. values];
        var place = Array.IndexOf(copy, null);
        return place < 0
            ? Array.AsReadOnly(copy)
            : throw new ArgumentException(FormattableString.Invariant($"{parameter}[{place}] is null. Remove it; a list that is not known is null as a whole."), parameter);
    }

    internal static ReadOnlyCollection<string>? Texts(IReadOnlyList<string>? values, string parameter)
    {
        if (values is null)
        {
            return null;
        }

        string[] copy = [.. values];
        for (var i = 0; i < copy.Length; i++)
        {
            Text(copy[i], FormattableString.Invariant($"{parameter}[{i}]"));
        }

        return Array.AsReadOnly(copy);
    }

    internal static ReadOnlyDictionary<string, double>? Numbers(IReadOnlyDictionary<string, double>? values, string parameter)
    {
        if (values is null)
        {
            return null;
        }

        // Sorted, so that two equal accounts are written alike.
        var copy = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            copy[Text(name, $"A name in {parameter}")] = double.IsFinite(value)
                ? value
                : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"{parameter}['{name}'] is {value}; it must be finite. Leave it out when it is unknown."));
        }

        return new(copy);
    }
}
