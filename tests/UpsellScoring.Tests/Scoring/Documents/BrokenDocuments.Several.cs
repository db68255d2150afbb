namespace UpsellScoring.Tests.Scoring;

internal static partial class BrokenDocuments
{
    private static IEnumerable<BrokenDocument> Several() =>
    [
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
