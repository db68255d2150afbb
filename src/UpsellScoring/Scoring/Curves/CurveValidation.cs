using System.Globalization;

namespace UpsellScoring.Scoring;

/// <summary>Checks the parameters of a curve against its declaration: each alone first, then together.</summary>
internal static class CurveValidation
{
    /// <summary>A ramp narrower than this cannot be inverted with full precision.</summary>
    internal const double NarrowestSpan = 1e-12;

    internal static IEnumerable<Finding> Validate(Curve curve, string path)
    {
        var alone = ParametersAlone(curve, path).ToArray();
        return alone.Length > 0 ? alone : curve.Declaration.Check(curve).Select(finding => finding with { Path = path + finding.Path });
    }

    /// <summary>What is wrong when <c>from</c> is not below <c>to</c> by at least the narrowest span.</summary>
    internal static IEnumerable<Finding> Ordered(Curve curve, int lower, int upper)
    {
        var from = curve.Argument(lower)[0];
        var to = curve.Argument(upper)[0];
        if (to - from < NarrowestSpan)
        {
            var (lowerName, upperName) = (curve.Declaration.Parameters[lower].Name, curve.Declaration.Parameters[upper].Name);
            yield return new Finding(
                FindingCodes.CurveRange,
                "." + upperName,
                string.Create(CultureInfo.InvariantCulture, $"{upperName} is {to}, {lowerName} is {from}: {upperName} must be above {lowerName} by at least {NarrowestSpan}. Exchange or separate the two."));
        }
    }

    /// <summary>What is wrong with the order of a list of points: values must rise strictly.</summary>
    internal static IEnumerable<Finding> PointsAscending(Curve curve, string code, string remedy)
    {
        var values = curve.Argument(0).ToArray();
        var name = curve.Declaration.Parameters[0].Name;
        for (var i = 2; i < values.Length; i += 2)
        {
            if (!(values[i] > values[i - 2]))
            {
                yield return new Finding(
                    code,
                    string.Create(CultureInfo.InvariantCulture, $".{name}[{i / 2}][0]"),
                    string.Create(CultureInfo.InvariantCulture, $"The value {values[i]} does not lie above its predecessor {values[i - 2]}. {remedy}"));
            }
        }
    }

    private static IEnumerable<Finding> ParametersAlone(Curve curve, string path)
    {
        for (var i = 0; i < curve.Declaration.Parameters.Count; i++)
        {
            var parameter = curve.Declaration.Parameters[i];
            var findings = parameter.Shape == ParameterShape.Number
                ? Number(parameter, curve.Argument(i)[0], $"{path}.{parameter.Name}")
                : Points(parameter, curve.Argument(i).ToArray(), $"{path}.{parameter.Name}");
            foreach (var finding in findings)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Number(CurveParameter parameter, double value, string path)
    {
        if (!parameter.Allows(value))
        {
            yield return OutOfRange(parameter.Name, value, parameter.Least, parameter.Greatest, path);
        }
    }

    private static IEnumerable<Finding> Points(CurveParameter parameter, double[] values, string path)
    {
        var points = values.Length / 2;
        if (points < parameter.LeastPoints || points > parameter.GreatestPoints)
        {
            yield return new Finding(
                FindingCodes.CurvePointCount,
                path,
                string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} has {points} points; {parameter.LeastPoints} to {parameter.GreatestPoints} are allowed."));
        }

        // A list that is too long is only counted.
        for (var i = 0; points <= parameter.GreatestPoints && i < points; i++)
        {
            if (!parameter.Allows(values[2 * i]))
            {
                yield return OutOfRange("value", values[2 * i], parameter.Least, parameter.Greatest, Member(path, i, 0));
            }

            if (!(values[(2 * i) + 1] is >= 0 and <= 1))
            {
                yield return OutOfRange("utility", values[(2 * i) + 1], 0, 1, Member(path, i, 1));
            }
        }
    }

    private static string Member(string path, int point, int place) => string.Create(CultureInfo.InvariantCulture, $"{path}[{point}][{place}]");

    private static Finding OutOfRange(string name, double value, double least, double greatest, string path) => new(
        FindingCodes.CurveParameter,
        path,
        string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; it must be a number from {least} to {greatest}."));
}
