using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

/// <summary>The corpus of valid documents.</summary>
internal static class ValidDocuments
{
    /// <summary>A card with each of the eight curves and each rule for an unknown value.</summary>
    internal static Scorecard EightCurves { get; } = new(
        "eight curves",
        [
            new("linear", 20, UpsellScoring.Curves.Linear(-0.5, 24)),
            new("falling", 15, UpsellScoring.Curves.Falling(0, 90), UnknownRule.Worst),
            new("logarithmic", 15, UpsellScoring.Curves.Logarithmic(1e-3, 1e15), UnknownRule.Required),
            new("logistic", 10, UpsellScoring.Curves.Logistic(0.1 + 0.2, -1.5e-7), UnknownRule.Neutral(1.0 / 3)),
            new("steps", 10, UpsellScoring.Curves.Steps((0, 0), (5, 0.25), (20, 1)), UnknownRule.Neutral(0)),
            new("契約の \"節目\" \\ 年", 10, UpsellScoring.Curves.PiecewiseLinear((-1e15, 1), (0, 0), (1e-15, 1)), UnknownRule.Neutral(1)),
            new("peak 😀", 10, UpsellScoring.Curves.Peak(1, 2, 4)),
            new("percentile", 10, UpsellScoring.Curves.Percentile([3, 1, 4, 1, 5, 9, 2, 6])),
        ],
        [new("最上", 80.5), new("\"B\"", 100.0 / 3), new("\\", 0)]);

    internal static IReadOnlyList<ValidDocument> All { get; } =
    [
        Of("the base document", DocumentText.Base),
        Of("the least there can be", DocumentText.Factors(["a"], "100")),
        new("the standard card in yen", ScorecardDocument.Write(Scorecards.StandardInYen())),
        new("a card with eight curves", ScorecardDocument.Write(EightCurves)),
        new("a byte order mark", [0xEF, 0xBB, 0xBF, .. DocumentText.Utf8(DocumentText.Base)]),
        new("exactly 1 MiB", BrokenDocuments.Padded(ScorecardDocument.MostBytes)),
        Of("blanks and line breaks of every kind around it", " \r\n\t" + DocumentText.Base.Replace("\n", "\r\n", StringComparison.Ordinal) + "\t\r\n "),
        Of("no blanks at all", DocumentText.Base.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)),
        Of("members in another order", "{'factors':[{'unknown':'required','curve':{'to':1,'from':0,'kind':'linear'},'weight':100,'name':'a'}],'grades':[{'from':0,'name':'g'}],'version':'v','format':1}"),
        Edit("members and words written with escapes", "'unknown': 'worst'", "'unkn\\u006fwn': '\\u0077orst'"),
        Edit("leave-out in words", "'worst'", "'leave-out'"),
        Edit("required", "'worst'", "'required'"),
        Edit("neutral 0", "'worst'", "{ 'neutral': 0 }"),
        Edit("neutral 1", "'worst'", "{ 'neutral': 1 }"),
        Edit("no rule", ", 'unknown': 'worst'", ""),
        Edit("a Japanese name", "tenure", "契約期間（月）"),
        Edit("a name of blanks inside", "tenure", "contract\u3000value of the year"),
        Edit("a name of quotation marks and backslashes", "tenure", "\\\"a\\\\b\\/c\\\" `d`"),
        Edit("a name of an emoji", "tenure", "😀"),
        Edit("a name of an emoji as escapes", "tenure", "\\ud83d\\ude00"),
        Edit("a name of HTML", "tenure", "<b>&amp;`</b>"),
        Edit("a name of 256 characters", "tenure", new string('n', 256)),
        Edit("a name of 128 pairs", "tenure", string.Concat(Enumerable.Repeat("😀", 128))),
        Edit("a version of one character", "'base'", "'1'"),
        Edit("numbers with exponents", "60", "6.0E+1"),
        Edit("a number with a small exponent", "60", "600000e-4"),
        Edit("zeros at the end", "24", "24.000"),
        Edit("minus zero", "'from': 0, 'to'", "'from': -0, 'to'"),
        Edit("minus zero as bound", "'from': 0 }\n  ]", "'from': -0.0 }\n  ]"),
        Edit("a number that underflows to 0", "'from': 0, 'to'", "'from': -1e-99999999999999999999, 'to'"),
        Edit("more digits than a double holds", "24", "24.00000000000000000000000000000000000000000000000000000000000000001"),
        Edit("format 1 with a fraction", "'format': 1", "'format': 10e-1"),
        Edit("the widest ends", "'from': 0, 'to': 24", "'from': -1e15, 'to': 1e15"),
        Edit("the narrowest ends", "'from': 0, 'to': 24", "'from': 0, 'to': 1e-12"),
        Edit("a sum of weights within rounding", "60", "60.0000000005"),
        Edit("a single grade", "{ 'name': 'high', 'from': 70 },\n    { 'name': 'middle', 'from': 40 },", ""),
        Edit("a grade at the best score", "70", "99"),
        Edit("grades of neighboring bounds", "70", "40.00000000000001"),
        Of("1,000 factors", DocumentText.Factors(Enumerable.Range(0, 1000).Select(i => $"f{i}"), "0.1")),
        Of("100 grades", DocumentText.Factors(["a"], "100")[..^1] + $",'grades':[{string.Join(',', Enumerable.Range(0, 100).Select(i => $"{{'name':'g{i}','from':{99 - i}}}"))}]}}"),
        Edit("1,001 knots", DocumentText.BaseCurve, $"{{ 'kind': 'piecewise-linear', 'knots': [{string.Join(',', Enumerable.Range(0, 1001).Select(i => $"[{i},{(i % 2 == 0 ? 0 : 1)}]"))}] }}"),
    ];

    private static ValidDocument Of(string name, string text) => new(name, DocumentText.Utf8(text));

    private static ValidDocument Edit(string name, string place, string edit) => Of(name, DocumentText.Edited(place, edit));
}
