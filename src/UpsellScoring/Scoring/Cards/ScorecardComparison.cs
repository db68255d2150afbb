using System.Globalization;

namespace UpsellScoring.Scoring;

/// <summary>Finds the differences between two cards, matching factors and grades by name.</summary>
internal static class ScorecardComparison
{
    internal static IReadOnlyList<ScorecardDifference> Compare(Scorecard before, Scorecard after) =>
    [
        .. Changed("version", before.Version, after.Version),
        .. Lists("factors", before.Factors, after.Factors, factor => factor.Name, factor => factor.ToString(), FactorDifferences),
        .. Lists("grades", before.Grades, after.Grades, grade => grade.Name, grade => grade.ToString(), GradeDifferences),
    ];

    private static IEnumerable<ScorecardDifference> Lists<T>(
        string list,
        IReadOnlyList<T> before,
        IReadOnlyList<T> after,
        Func<T, string> name,
        Func<T, string> describe,
        Func<string, T, T, IEnumerable<ScorecardDifference>> compare)
    {
        var old = before.ToDictionary(name, StringComparer.Ordinal);
        var present = after.Select(name).ToHashSet(StringComparer.Ordinal);
        foreach (var item in before.Where(item => !present.Contains(name(item))))
        {
            yield return new(ScorecardDifferenceKind.Removed, Path(list, name(item)), describe(item), null);
        }

        // Places among the items both cards have: an item put in between moves nobody.
        var oldPlaces = before.Select(name).Where(present.Contains).Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place + 1, StringComparer.Ordinal);
        var newPlace = 0;
        foreach (var item in after)
        {
            var path = Path(list, name(item));
            if (!old.TryGetValue(name(item), out var previous))
            {
                yield return new(ScorecardDifferenceKind.Added, path, null, describe(item));
                continue;
            }

            newPlace++;
            foreach (var difference in compare(path, previous, item))
            {
                yield return difference;
            }

            if (oldPlaces[name(item)] != newPlace)
            {
                yield return new(ScorecardDifferenceKind.Moved, path, Text(oldPlaces[name(item)]), Text(newPlace));
            }
        }
    }

    private static IEnumerable<ScorecardDifference> FactorDifferences(string path, Factor before, Factor after) =>
    [
        .. Changed(path + ".weight", Text(before.Weight), Text(after.Weight)),
        .. CurveDifferences(path + ".curve", before.Curve, after.Curve),
        .. Changed(path + ".unknown", before.Unknown.ToString(), after.Unknown.ToString()),
    ];

    private static IEnumerable<ScorecardDifference> CurveDifferences(string path, ICurve before, ICurve after)
    {
        if (before.Equals(after))
        {
            yield break;
        }

        if (before is not Curve old || after is not Curve own || !ReferenceEquals(old.Declaration, own.Declaration))
        {
            yield return new(ScorecardDifferenceKind.Changed, path, before.ToString(), after.ToString());
            yield break;
        }

        for (var i = 0; i < old.Declaration.Parameters.Count; i++)
        {
            foreach (var difference in ArgumentDifferences(path, old.Declaration.Parameters[i], old.Argument(i).ToArray(), own.Argument(i).ToArray()))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<ScorecardDifference> ArgumentDifferences(string path, CurveParameter parameter, double[] before, double[] after)
    {
        path = $"{path}.{parameter.Name}";
        if (parameter.Shape == ParameterShape.Number || before.Length != after.Length)
        {
            return before.SequenceEqual(after) ? [] : [new(ScorecardDifferenceKind.Changed, path, parameter.Describe(before), parameter.Describe(after))];
        }

        // Lists of equal length: point by point, so that a change far down a long list is seen.
        return Enumerable.Range(0, before.Length / 2)
            .Where(point => !before.AsSpan(2 * point, 2).SequenceEqual(after.AsSpan(2 * point, 2)))
            .Select(point => new ScorecardDifference(
                ScorecardDifferenceKind.Changed,
                FormattableString.Invariant($"{path}[{point}]"),
                parameter.Describe(before.AsSpan(2 * point, 2)),
                parameter.Describe(after.AsSpan(2 * point, 2))));
    }

    private static IEnumerable<ScorecardDifference> GradeDifferences(string path, Grade before, Grade after) =>
        Changed(path + ".from", Text(before.From), Text(after.From));

    private static IEnumerable<ScorecardDifference> Changed(string path, string before, string after) =>
        before == after ? [] : [new(ScorecardDifferenceKind.Changed, path, before, after)];

    private static string Path(string list, string name) => $"{list}['{name}']";

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
