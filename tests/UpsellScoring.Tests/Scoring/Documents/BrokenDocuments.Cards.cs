namespace UpsellScoring.Tests.Scoring;

internal static partial class BrokenDocuments
{
    private static IEnumerable<BrokenDocument> Cards() =>
    [
        Edit("an empty version", "'base'", "''", "card.version $.version"),
        Edit("a blank version", "'base'", "'\u3000'", "card.version $.version"),
        Edit("a version of 257 characters", "'base'", $"'{Repeat("v", 257)}'", "card.version $.version"),
        Edit("a version with a line break", "'base'", "'a\\nb'", "card.version $.version"),
        Edit("a version with a blank behind it", "'base'", "'base '", "card.version $.version"),

        Whole("no factor", "{'format':1,'version':'v','factors':[]}", "factors.count $.factors"),
        Whole("1,001 factors", DocumentText.Factors(Enumerable.Range(0, 1001).Select(i => $"f{i}"), "0.0999000999000999"), "factors.count $.factors"),
        Whole("1,001 factors with a wrong sum", DocumentText.Factors(Enumerable.Range(0, 1001).Select(i => $"f{i}"), "1"), "factors.count $.factors"),
        Whole("1,001 factors that are null", $"{{'format':1,'version':'v','factors':[{Repeat("null,", 1000)}null]}}", "factors.count $.factors"),
        Whole("1,000 factors that are null", $"{{'format':1,'version':'v','factors':[{Repeat("null,", 999)}null]}}", [.. Enumerable.Range(0, 1000).Select(i => $"value.type $.factors[{i}]")]),

        Edit("weights that sum to 99", "60", "59", "factors.weight-sum $.factors"),
        Edit("weights that sum to a little more than 100", "60", "60.000000002", "factors.weight-sum $.factors"),
        Edit("weights as shares", "60", "0.6", "factors.weight-sum $.factors"),
        Whole("weights of thirds", DocumentText.Factors(["a", "b", "c"], "33.33"), "factors.weight-sum $.factors"),

        Edit("a weight of zero", "60", "0", "factor.weight $.factors[0].weight"),
        Edit("a weight of minus zero", "60", "-0", "factor.weight $.factors[0].weight"),
        Edit("a negative weight", "60", "-60", "factor.weight $.factors[0].weight"),
        Edit("a weight above 100", "60", "100.1", "factor.weight $.factors[0].weight"),
        Edit("a weight that underflows", "60", "1e-400", "factor.weight $.factors[0].weight"),

        Edit("an empty name", "'tenure'", "''", "factor.name $.factors[0].name"),
        Edit("a blank name", "'tenure'", "' '", "factor.name $.factors[0].name"),
        Edit("a name of 257 characters", "tenure", Repeat("n", 257), "factor.name $.factors[0].name"),
        Edit("a name of 129 pairs", "tenure", Repeat("😀", 129), "factor.name $.factors[0].name"),
        Edit("a name with a blank before it", "tenure", " tenure", "factor.name $.factors[0].name"),
        Edit("a name with a wide blank behind it", "tenure", "契約\u3000", "factor.name $.factors[0].name"),
        Edit("a name with a tab", "tenure", "ten\\ture", "factor.name $.factors[0].name"),
        Edit("a name with a null character", "tenure", "ten\\u0000ure", "factor.name $.factors[0].name"),
        Edit("a name with a zero-width space", "tenure", "ten\u200Bure", "factor.name $.factors[0].name"),
        Edit("a name that is turned around", "tenure", "\u202Etenure", "factor.name $.factors[0].name"),
        Edit("a name with a line separator", "tenure", "ten\u2028ure", "factor.name $.factors[0].name"),
        Edit("a name with the replacement character", "tenure", "ten\uFFFDure", "factor.name $.factors[0].name"),
        Edit("two bad names that are equal", "'tenure', 'weight': 60, 'curve': { 'kind': 'linear', 'from': 0, 'to': 24 }, 'unknown': 'worst' },\n    { 'name': 'plan'", "'', 'weight': 60, 'curve': { 'kind': 'linear', 'from': 0, 'to': 24 } }, { 'name': ''", "factor.name $.factors[0].name", "factor.name $.factors[1].name"),

        Edit("two factors of one name", "'plan'", "'tenure'", "factor.name-duplicate $.factors[1].name"),
        Edit("two factors of one name through an escape", "'usage'", "'t\\u0065nure'", "factor.name-duplicate $.factors[2].name"),
        Whole("three factors of one name", DocumentText.Factors(["a", "a", "a", "b"], "25"), "factor.name-duplicate $.factors[1].name", "factor.name-duplicate $.factors[2].name"),

        Edit("a name in another case", "'plan'", "'Tenure'", "factor.name-look-alike $.factors[1].name"),
        Edit("a name in full-width letters", "'plan'", "'ｔｅｎｕｒｅ'", "factor.name-look-alike $.factors[1].name"),
        Edit("a name with Cyrillic letters", "'plan'", "'tеnurе'", "factor.name-look-alike $.factors[1].name"),
        Whole("names apart by a dash", DocumentText.Factors(["a-b", "a b", "a_b", "a−b"], "25"), "factor.name-look-alike $.factors[1].name", "factor.name-look-alike $.factors[2].name", "factor.name-look-alike $.factors[3].name"),

        Edit("a neutral utility below 0", "0.5 }", "-0.1 }", "factor.neutral $.factors[1].unknown.neutral"),
        Edit("a neutral utility above 1", "0.5 }", "1.0000000000000002 }", "factor.neutral $.factors[1].unknown.neutral"),
        Edit("a neutral utility in percent", "0.5 }", "50 }", "factor.neutral $.factors[1].unknown.neutral"),
    ];
}
