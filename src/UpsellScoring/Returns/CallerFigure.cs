using System.Globalization;

namespace UpsellScoring.Returns;

/// <summary>Calls a figure of the caller's and checks what goes in and comes out.</summary>
internal static class CallerFigure
{
    // Squares and sums of such figures stay finite.
    private const double Largest = 1e100;

    internal static double Of(Func<ReadOnlySpan<double>, double> figure, ReadOnlySpan<double> values, string where)
    {
        var result = figure(values);
        return IsUsable(result) ? result : throw Unusable(result, where);
    }

    internal static double Of(Func<ReadOnlySpan<double>, double> figure, ReadOnlySpan<double> values, int draw)
    {
        var result = figure(values);
        return IsUsable(result) ? result : throw Unusable(result, string.Create(CultureInfo.InvariantCulture, $"in draw {draw} with the values {string.Join(", ", values.ToArray().Select(value => value.ToString(CultureInfo.InvariantCulture)))}"));
    }

    internal static void CheckInputs<T>(T[] inputs, Func<T, string> name, string parameter)
        where T : class
    {
        if (inputs.Length == 0) throw new ArgumentException($"{parameter} has 0 inputs; at least 1 is needed. Name what may vary.", parameter);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] is null)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{parameter}[{i}] is null; each input has a name and values. Leave it out."), parameter);
            }

            if (!names.Add(name(inputs[i])))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{parameter}[{i}] is the second named '{name(inputs[i])}'; names must differ. Rename one."), parameter);
            }
        }
    }

    private static bool IsUsable(double result) => result is >= -Largest and <= Largest;

    private static InvalidOperationException Unusable(double result, string where) => new(
        string.Create(CultureInfo.InvariantCulture, $"The figure is {result} {where}; it must be from {-Largest} to {Largest}. Narrow the inputs or return a number for these values."));
}
