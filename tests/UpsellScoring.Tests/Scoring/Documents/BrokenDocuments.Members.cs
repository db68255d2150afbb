namespace UpsellScoring.Tests.Scoring;

internal static partial class BrokenDocuments
{
    private static IEnumerable<BrokenDocument> Members() =>
    [
        Edit("an unknown member of the card", "'format': 1", "'format': 1, 'author': 'me'", "member.unknown $.author"),
        Edit("the schema named in the document", "'format': 1", "'$schema': 'scorecard.schema.json', 'format': 1", "member.unknown $.$schema"),
        Edit("an unknown member of a factor", "'weight': 60", "'weight': 60, 'note': {'a': [1, null]}", "member.unknown $.factors[0].note"),
        Edit("an unknown member of a curve", "'to': 24", "'to': 24, 'midpoint': 12", "member.unknown $.factors[0].curve.midpoint"),
        Edit("an unknown member of a rule", "'neutral': 0.5", "'neutral': 0.5, 'from': 0", "member.unknown $.factors[1].unknown.from"),
        Edit("an unknown member of a grade", "'from': 70", "'from': 70, 'to': 100", "member.unknown $.grades[0].to"),
        Edit("a member without name", "'format': 1", "'format': 1, '': 1", "member.unknown $['']"),
        Edit("a blank in a member's name", "'format': 1", "'format': 1, 'a b': 1", "member.unknown $['a b']"),
        Edit("a Japanese member", "'weight': 60", "'weight': 60, '重み': 60", "member.unknown $.factors[0]['重み']"),
        Edit("a member that looks like a path", "'format': 1", "'format': 1, 'factors[0].weight': 1", "member.unknown $['factors[0].weight']"),
        Edit("a letter of another script in a member's name", "'weight': 60", "'weight': 60, 'nаme': 'x'", "member.unknown $.factors[0]['nаme']"),
        Edit("an unknown member twice", "'format': 1", "'format': 1, 'x': 1, 'x': 2", "member.unknown $.x", "member.unknown $.x"),

        Edit("the format twice", "'format': 1", "'format': 1, 'format': 1", "member.duplicate $.format"),
        Edit("the version three times", "'format': 1", "'format': 1, 'version': 'a', 'version': 'b'", "member.duplicate $.version", "member.duplicate $.version"),
        Edit("a kind twice", "'kind': 'linear'", "'kind': 'linear', 'kind': 'peak'", "member.duplicate $.factors[0].curve.kind"),
        Edit("an end twice", "'to': 24", "'to': 24, 'to': 36", "member.duplicate $.factors[0].curve.to"),
        Edit("a neutral utility twice", "'neutral': 0.5", "'neutral': 0.5, 'neutral': 0.5", "member.duplicate $.factors[1].unknown.neutral"),
        Edit("a bound twice", "'from': 70", "'from': 70, 'from': 80", "member.duplicate $.grades[0].from"),
        Edit("a name twice through an escape", "'weight': 60", "'weight': 60, 'n\\u0061me': 'x'", "member.duplicate $.factors[0].name"),
        Edit("a weight twice, once in another case", "'weight': 60", "'weight': 60, 'Weight': 60", "member.case $.factors[0].Weight", "member.duplicate $.factors[0].Weight"),

        Whole("an empty object", "{}", "member.missing $.format", "member.missing $.version", "member.missing $.factors"),
        Edit("no format", "'format': 1,", "", "member.missing $.format"),
        Edit("no version", "'version': 'base',", "", "member.missing $.version"),
        Whole("no factors", "{'format':1,'version':'v'}", "member.missing $.factors"),
        Edit("no name", "'name': 'tenure', ", "", "member.missing $.factors[0].name"),
        Edit("no weight", "'weight': 60, ", "", "member.missing $.factors[0].weight"),
        Edit("no curve", "'curve': " + DocumentText.BaseCurve + ",", "", "member.missing $.factors[0].curve"),
        Edit("no rule inside its object", "'neutral': 0.5", "", "member.missing $.factors[1].unknown.neutral"),
        Edit("no grade's name", "'name': 'high', ", "", "member.missing $.grades[0].name"),
        Edit("no bound", ", 'from': 70", "", "member.missing $.grades[0].from"),
        Curve("no kind", "{ 'from': 0, 'to': 24 }", "member.missing .kind"),
        Curve("no parameters", "{ 'kind': 'peak' }", "member.missing .from", "member.missing .peak", "member.missing .to"),
        Curve("no points", "{ 'kind': 'piecewise-linear' }", "member.missing .knots"),
        Curve("parameters of another kind", "{ 'kind': 'logistic', 'from': 0, 'to': 24 }", "member.unknown .from", "member.unknown .to", "member.missing .midpoint", "member.missing .steepness"),

        Edit("Version", "'version'", "'Version'", "member.case $.Version"),
        Edit("FACTORS", "'factors'", "'FACTORS'", "member.case $.FACTORS"),
        Edit("Name", "'name': 'tenure'", "'Name': 'tenure'", "member.case $.factors[0].Name"),
        Edit("Neutral", "'neutral'", "'Neutral'", "member.case $.factors[1].unknown.Neutral"),
        Edit("Grades", "'grades'", "'Grades'", "member.case $.Grades"),
        Edit("From", "'from': 70", "'From': 70", "member.case $.grades[0].From"),
        Edit("Kind", "'kind': 'linear'", "'Kind': 'linear'", "member.case $.factors[0].curve.Kind"),
        Edit("Linear", "'linear'", "'Linear'", "member.case $.factors[0].curve.kind"),
        Edit("PERCENTILE", "'percentile'", "'PERCENTILE'", "member.case $.factors[2].curve.kind"),
        Edit("Worst", "'worst'", "'Worst'", "member.case $.factors[0].unknown"),
        Edit("Leave-Out", "'worst'", "'Leave-Out'", "member.case $.factors[0].unknown"),
        Edit("a kind in another case, and its range exchanged", "'linear', 'from': 0, 'to': 24", "'Linear', 'from': 24, 'to': 0", "member.case $.factors[0].curve.kind", "curve.range $.factors[0].curve.to"),
    ];
}
