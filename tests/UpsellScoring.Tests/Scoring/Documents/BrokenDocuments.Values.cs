namespace UpsellScoring.Tests.Scoring;

internal static partial class BrokenDocuments
{
    private static IEnumerable<BrokenDocument> Values() =>
    [
        Edit("format 0", "'format': 1", "'format': 0", "document.format $.format"),
        Edit("format 2", "'format': 1", "'format': 2", "document.format $.format"),
        Edit("format -1", "'format': 1", "'format': -1", "document.format $.format"),
        Edit("format one and a half", "'format': 1", "'format': 1.5", "document.format $.format"),
        Edit("a format just above one", "'format': 1", "'format': 1.0000000000000002", "document.format $.format"),

        Edit("a weight beyond a double", "60", "1e400", "value.overflow $.factors[0].weight"),
        Edit("a weight beyond a double, negative", "60", "-1e400", "value.overflow $.factors[0].weight"),
        Edit("an exponent beyond an integer", "60", "1e99999999999999999999", "value.overflow $.factors[0].weight"),
        Edit("a number of 400 digits", "60", new string('9', 400), "value.overflow $.factors[0].weight"),
        Edit("an end beyond a double", "'to': 24", "'to': 1.8e308", "value.overflow $.factors[0].curve.to"),
        Edit("a step beyond a double", "[9, 1]", "[1e309, 1]", "value.overflow $.factors[1].curve.steps[2][0]"),
        Edit("a utility beyond a double", "[9, 1]", "[9, 1e309]", "value.overflow $.factors[1].curve.steps[2][1]"),
        Edit("a neutral utility beyond a double", "0.5 }", "1e309 }", "value.overflow $.factors[1].unknown.neutral"),
        Edit("a bound beyond a double", "70", "-1e309", "value.overflow $.grades[0].from"),
        Edit("a format beyond a double", "'format': 1", "'format': 1e309", "value.overflow $.format"),
        Edit("an unknown member beyond a double", "'format': 1", "'format': 1, 'x': [1e309]", "member.unknown $.x", "value.overflow $.x[0]"),

        Edit("the first half of a pair in a name", "tenure", "ten\\ud83dure", "value.text $.factors[0].name"),
        Edit("the second half of a pair in a name", "tenure", "ten\\ude00ure", "value.text $.factors[0].name"),
        Edit("the halves of a pair exchanged", "tenure", "\\ude00\\ud83d", "value.text $.factors[0].name"),
        Edit("half of a pair in the version", "'base'", "'\\uD800'", "value.text $.version"),
        Edit("half of a pair in a kind", "'linear'", "'linear\\udfff'", "value.text $.factors[0].curve.kind"),
        Edit("half of a pair in a rule", "'worst'", "'\\ud800'", "value.text $.factors[0].unknown"),
        Edit("half of a pair in a grade", "'high'", "'\\ud800'", "value.text $.grades[0].name"),
        Edit("half of a pair in an unknown member", "'format': 1", "'format': 1, 'x': '\\ud800'", "member.unknown $.x", "value.text $.x"),
        Edit("half of a pair in a member's name", "'format': 1", "'format': 1, '\\ud800': 1", "value.text $['\\\\ud800']"),
        Edit("half of a pair in the name of a factor's member", "'weight': 60", "'\\udc00': {'x': 1}, 'weight': 600", "value.text $.factors[0]['\\\\udc00']", "factor.weight $.factors[0].weight"),

        Edit("a rule that does not exist", "'worst'", "'best'", "value.word $.factors[0].unknown"),
        Edit("an empty rule", "'worst'", "''", "value.word $.factors[0].unknown"),
        Edit("a rule with a blank", "'worst'", "'leave out'", "value.word $.factors[0].unknown"),
        Edit("a rule with a blank behind it", "'worst'", "'worst '", "value.word $.factors[0].unknown"),
        Edit("neutral without its number", "'worst'", "'neutral'", "value.word $.factors[0].unknown"),
        Edit("a rule in full-width letters", "'worst'", "'ｗｏｒｓｔ'", "value.word $.factors[0].unknown"),
    ];
}
