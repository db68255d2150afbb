namespace UpsellScoring.Tests.Scoring;

internal static partial class BrokenDocuments
{
    private static IEnumerable<BrokenDocument> Curves() =>
    [
        Curve("a kind that does not exist", "{ 'kind': 'cubic', 'from': 0, 'to': 24 }", "curve.kind .kind"),
        Curve("an empty kind", "{ 'kind': '', 'from': 0, 'to': 24 }", "curve.kind .kind"),
        Curve("a kind with a blank", "{ 'kind': 'piecewise linear', 'knots': [[0, 0], [1, 1]] }", "curve.kind .kind"),
        Curve("a kind in Japanese", "{ 'kind': '線形', 'from': 0, 'to': 24 }", "curve.kind .kind"),

        Curve("an end beyond 10^15", "{ 'kind': 'linear', 'from': 0, 'to': 1.000001e15 }", "curve.parameter .to"),
        Curve("both ends beyond 10^15", "{ 'kind': 'falling', 'from': -1e16, 'to': 1e16 }", "curve.parameter .from", "curve.parameter .to"),
        Curve("a logarithm from 0", "{ 'kind': 'logarithmic', 'from': 0, 'to': 1 }", "curve.parameter .from"),
        Curve("a logarithm from below 0", "{ 'kind': 'logarithmic', 'from': -1, 'to': 1 }", "curve.parameter .from"),
        Curve("a logarithm from below 10^-15", "{ 'kind': 'logarithmic', 'from': 9e-16, 'to': 1 }", "curve.parameter .from"),
        Curve("a steepness beyond 10^15", "{ 'kind': 'logistic', 'midpoint': 0, 'steepness': -2e15 }", "curve.parameter .steepness"),
        Curve("a peak beyond 10^15", "{ 'kind': 'peak', 'from': 0, 'peak': 1e300, 'to': 1 }", "curve.parameter .peak"),
        Curve("utilities outside 0 to 1", "{ 'kind': 'steps', 'steps': [[0, -0.1], [1, 1.1]] }", "curve.parameter .steps[0][1]", "curve.parameter .steps[1][1]"),
        Curve("a knot beyond 10^15", "{ 'kind': 'piecewise-linear', 'knots': [[-1e16, 0], [1, 1]] }", "curve.parameter .knots[0][0]"),
        Curve("a share in percent", "{ 'kind': 'percentile', 'knots': [[0, 0], [1, 50]] }", "curve.parameter .knots[1][1]"),

        Curve("linear with its ends exchanged", "{ 'kind': 'linear', 'from': 24, 'to': 0 }", "curve.range .to"),
        Curve("linear with its ends equal", "{ 'kind': 'linear', 'from': 24, 'to': 24 }", "curve.range .to"),
        Curve("linear with its ends too close", "{ 'kind': 'linear', 'from': 0, 'to': 9e-13 }", "curve.range .to"),
        Curve("falling with its ends exchanged", "{ 'kind': 'falling', 'from': 24, 'to': 0 }", "curve.range .to"),
        Curve("logarithmic with its ends exchanged", "{ 'kind': 'logarithmic', 'from': 24, 'to': 1 }", "curve.range .to"),
        Curve("logarithmic with its ends too close", "{ 'kind': 'logarithmic', 'from': 1, 'to': 1.0000009 }", "curve.range .to"),
        Curve("a steepness of 0", "{ 'kind': 'logistic', 'midpoint': 0, 'steepness': 0 }", "curve.range .steepness"),
        Curve("a steepness of nearly 0", "{ 'kind': 'logistic', 'midpoint': 0, 'steepness': -9e-16 }", "curve.range .steepness"),
        Curve("a peak before its beginning", "{ 'kind': 'peak', 'from': 5, 'peak': 4, 'to': 9 }", "curve.range .peak"),
        Curve("a peak behind its end", "{ 'kind': 'peak', 'from': 0, 'peak': 10, 'to': 9 }", "curve.range .to"),
        Curve("a peak turned around", "{ 'kind': 'peak', 'from': 9, 'peak': 5, 'to': 0 }", "curve.range .peak", "curve.range .to"),

        Curve("no step", "{ 'kind': 'steps', 'steps': [] }", "curve.point-count .steps"),
        Curve("one step", "{ 'kind': 'steps', 'steps': [[0, 0]] }", "curve.point-count .steps"),
        Curve("one knot", "{ 'kind': 'piecewise-linear', 'knots': [[0, 0]] }", "curve.point-count .knots"),
        Curve("one knot, and wrong", "{ 'kind': 'percentile', 'knots': [[0, 2]] }", "curve.point-count .knots", "curve.parameter .knots[0][1]"),
        Curve("1,002 knots", $"{{ 'kind': 'piecewise-linear', 'knots': [{string.Join(',', Enumerable.Range(0, 1002).Select(i => $"[{i},0.5]"))},[2000,1]] }}", "curve.point-count .knots"),

        Curve("1,002 knots that are null", $"{{ 'kind': 'percentile', 'knots': [{Repeat("null,", 1001)}null] }}", "curve.point-count .knots"),

        Curve("knots out of order", "{ 'kind': 'piecewise-linear', 'knots': [[0, 0], [2, 1], [1, 0.5]] }", "curve.knot-order .knots[2][0]"),
        Curve("two knots at one value", "{ 'kind': 'piecewise-linear', 'knots': [[0, 0], [0, 1]] }", "curve.knot-order .knots[1][0]"),
        Curve("knots at 0 and minus 0", "{ 'kind': 'piecewise-linear', 'knots': [[-0, 0], [0, 1]] }", "curve.knot-order .knots[1][0]"),
        Curve("shares that fall", "{ 'kind': 'percentile', 'knots': [[0, 0.1], [1, 0.9], [2, 0.8]] }", "curve.knot-order .knots[2][1]"),
        Curve("values and shares that fall", "{ 'kind': 'percentile', 'knots': [[1, 0.9], [0, 0.1]] }", "curve.knot-order .knots[1][0]", "curve.knot-order .knots[1][1]"),

        Curve("steps out of order", "{ 'kind': 'steps', 'steps': [[3, 0], [2, 0.5], [1, 1]] }", "curve.step-overlap .steps[1][0]", "curve.step-overlap .steps[2][0]"),
        Curve("two steps with one beginning", "{ 'kind': 'steps', 'steps': [[1, 0], [1.0, 1]] }", "curve.step-overlap .steps[1][0]"),
        Curve("steps that agree to the last bit", "{ 'kind': 'steps', 'steps': [[0.1, 0], [0.10000000000000000001, 1]] }", "curve.step-overlap .steps[1][0]"),
    ];
}
