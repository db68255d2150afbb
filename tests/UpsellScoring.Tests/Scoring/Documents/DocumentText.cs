using System.Text;

namespace UpsellScoring.Tests.Scoring;

/// <summary>
/// Documents as a reader of the tests likes to see them: <c>'</c> stands for the quotation mark of JSON, and a backtick for
/// the apostrophe.
/// </summary>
internal static class DocumentText
{
    /// <summary>A valid document; the broken ones are small edits of it.</summary>
    internal const string Base = """
        {
          'format': 1,
          'version': 'base',
          'factors': [
            { 'name': 'tenure', 'weight': 60, 'curve': { 'kind': 'linear', 'from': 0, 'to': 24 }, 'unknown': 'worst' },
            { 'name': 'plan', 'weight': 30, 'curve': { 'kind': 'steps', 'steps': [[0, 0.2], [5, 0.6], [9, 1]] }, 'unknown': { 'neutral': 0.5 } },
            { 'name': 'usage', 'weight': 10, 'curve': { 'kind': 'percentile', 'knots': [[1, 0.1], [2, 0.5], [3, 0.9]] } }
          ],
          'grades': [
            { 'name': 'high', 'from': 70 },
            { 'name': 'middle', 'from': 40 },
            { 'name': 'low', 'from': 0 }
          ]
        }
        """;

    /// <summary>The curve of the first factor of <see cref="Base"/>.</summary>
    internal const string BaseCurve = "{ 'kind': 'linear', 'from': 0, 'to': 24 }";

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(Json(text));

    internal static string Json(string text) => text.Replace('\'', '"').Replace('`', '\'');

    /// <summary>The base document with one place edited; the place must be the only one of its kind.</summary>
    internal static string Edited(string place, string edit)
    {
        var first = Base.IndexOf(place, StringComparison.Ordinal);
        return first >= 0 && Base.LastIndexOf(place, StringComparison.Ordinal) == first
            ? string.Concat(Base.AsSpan(0, first), edit, Base.AsSpan(first + place.Length))
            : throw new ArgumentException($"The base document does not hold exactly one '{place}'.", nameof(place));
    }

    /// <summary>A card whose factors all have the same linear curve.</summary>
    internal static string Factors(IEnumerable<string> names, string weight) =>
        "{'format':1,'version':'many','factors':["
        + string.Join(',', names.Select(name => $"{{'name':'{name}','weight':{weight},'curve':{{'kind':'linear','from':0,'to':1}}}}"))
        + "]}";
}
