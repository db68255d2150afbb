namespace UpsellScoring.Tests.Scoring;

internal static partial class BrokenDocuments
{
    private static IEnumerable<BrokenDocument> Several() =>
    [
        Whole(
            "a fault in every part",
            """
            {
              'format': 2,
              'Version': '',
              'factors': [
                { 'name': 'a', 'weight': 0, 'curve': { 'kind': 'linear', 'from': 1, 'to': 1 } },
                { 'name': 'A', 'weight': '10', 'curve': { 'kind': 'cubic' }, 'unknown': 'never' },
                { 'name': ' ', 'weight': 1e400, 'curve': { 'kind': 'steps', 'steps': [[1, 0], [0, 1]] }, 'unknown': { 'neutral': 2 } },
                null,
                { 'weight': 10, 'curve': { 'kind': 'logistic', 'midpoint': 1 }, 'note': 1 }
              ],
              'grades': [
                { 'name': 'x', 'from': 101 },
                { 'name': 'x', 'from': 50 },
                { 'name': 'y', 'from': 50 }
              ]
            }
            """,
            "document.format $.format", "member.case $.Version", "card.version $.version",
            "factor.weight $.factors[0].weight", "curve.range $.factors[0].curve.to",
            "factor.name-look-alike $.factors[1].name", "value.type $.factors[1].weight", "curve.kind $.factors[1].curve.kind", "value.word $.factors[1].unknown",
            "factor.name $.factors[2].name", "value.overflow $.factors[2].weight", "curve.step-overlap $.factors[2].curve.steps[1][0]", "factor.neutral $.factors[2].unknown.neutral",
            "value.type $.factors[3]",
            "member.missing $.factors[4].name", "member.missing $.factors[4].curve.steepness", "member.unknown $.factors[4].note",
            "grade.from $.grades[0].from", "grade.name-duplicate $.grades[1].name", "grade.overlap $.grades[2].from", "grade.gap $.grades[2].from"),
        Whole(
            "a fault of text, number and structure before the syntax fails",
            "{'format':1,'x':1e400,'version':'\\ud800','y':[1,2}",
            "value.overflow $.x", "value.text $.version", "document.syntax $.y"),
        Whole(
            "a fault before the document is too deep",
            "{'format':1e400,'x':" + Repeat("[", 20) + Repeat("]", 20) + "}",
            "value.overflow $.format", "document.too-deep $.x" + Repeat("[0]", 15)),
        Whole(
            "three empty factors and two empty grades",
            "{'format':1,'version':'v','factors':[{},{},{}],'grades':[{},{}]}",
            [
                .. Enumerable.Range(0, 3).SelectMany(i => new[] { "name", "weight", "curve" }.Select(member => $"member.missing $.factors[{i}].{member}")),
                .. Enumerable.Range(0, 2).SelectMany(i => new[] { "name", "from" }.Select(member => $"member.missing $.grades[{i}].{member}")),
            ]),
        Whole(
            "a card of wrong types only",
            "{'format':[],'version':{},'factors':[[],{'name':{},'weight':[],'curve':[],'unknown':[]}],'grades':[[],{'name':[],'from':{}}]}",
            "value.type $.format", "value.type $.version", "value.type $.factors[0]",
            "value.type $.factors[1].name", "value.type $.factors[1].weight", "value.type $.factors[1].curve", "value.type $.factors[1].unknown",
            "value.type $.grades[0]", "value.type $.grades[1].name", "value.type $.grades[1].from"),
        Whole(
            "every member in capitals",
            """
            {
              'FORMAT': 1, 'VERSION': 'v',
              'FACTORS': [{ 'NAME': 'a', 'WEIGHT': 100, 'CURVE': { 'KIND': 'LINEAR', 'FROM': 0, 'TO': 1 }, 'UNKNOWN': { 'NEUTRAL': 0.5 } }],
              'GRADES': [{ 'NAME': 'g', 'FROM': 0 }]
            }
            """,
            "member.case $.FORMAT", "member.case $.VERSION", "member.case $.FACTORS", "member.case $.FACTORS[0].NAME", "member.case $.FACTORS[0].WEIGHT",
            "member.case $.FACTORS[0].CURVE", "member.case $.FACTORS[0].CURVE.KIND", "member.case $.FACTORS[0].CURVE.KIND", "member.case $.FACTORS[0].CURVE.FROM",
            "member.case $.FACTORS[0].CURVE.TO", "member.case $.FACTORS[0].UNKNOWN", "member.case $.FACTORS[0].UNKNOWN.NEUTRAL",
            "member.case $.GRADES", "member.case $.GRADES[0].NAME", "member.case $.GRADES[0].FROM"),
    ];
}
