using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

internal static partial class BrokenPolicies
{
    private static IEnumerable<BrokenDocument> Members() =>
    [
        Edit("an unknown member of the policy", "'format': 1", "'format': 1, 'author': 'me'", "member.unknown $.author"),
        Edit("the schema named in the document", "'format': 1", "'$schema': 'policy.schema.json', 'format': 1", "member.unknown $.$schema"),
        Edit("an unknown member of the gates", "'ratingMonths': 24", "'ratingMonths': 24, 'note': null", "member.unknown $.gates.note"),
        Edit("an unknown member of the bands", "'upliftTarget': 0.16", "'upliftTarget': 0.16, 'unit': '%'", "member.unknown $.bands.unit"),
        Edit("an unknown member of a limit", "'class': 'large'", "'class': 'large', 'from': 0.5", "member.unknown $.bands.limits[2].from"),
        Edit("an unknown member of the targets", "'laterYears': 4.5", "'laterYears': 4.5, 'secondYear': 4", "member.unknown $.programTargets.secondYear"),
        Edit("an unknown member of the card", "'version':'c1'", "'version':'c1', 'note': 1", "member.unknown $.card.note"),

        Edit("the version twice", "'version': 'p1'", "'version': 'p1', 'version': 'p2'", "member.duplicate $.version"),
        Edit("the card twice", "'gates'", "'card': {}, 'gates'", "member.duplicate $.card"),
        Edit("the gates twice", "'proposeFrom'", "'gates': {}, 'proposeFrom'", "member.duplicate $.gates"),
        Edit("a number of the gates twice", "'ratingMonths': 24", "'ratingMonths': 24, 'ratingMonths': 0", "member.duplicate $.gates.ratingMonths"),
        Edit("a class twice", "'class': 'easy'", "'class': 'easy', 'class': 'large'", "member.duplicate $.bands.limits[0].class"),
        Edit("a factor's weight twice", "'weight': 100", "'weight': 100, 'weight': 50", "member.duplicate $.card.factors[0].weight"),
        Edit("a floor twice through an escape", "'returnFloor': 1.5", "'returnFloor': 1.5, 'return\\u0046loor': 2", "member.duplicate $.returnFloor"),

        Whole("an empty object", "{}", "member.missing $.format", "member.missing $.version", "member.missing $.card", "member.missing $.proposeFrom"),
        Edit("no format", "'format': 1,", "", "member.missing $.format"),
        Edit("no version", "'version': 'p1',", "", "member.missing $.version"),
        Whole("no card", "{'format':1,'version':'v','proposeFrom':'A'}", "member.missing $.card"),
        Edit("no grade to propose from", "'proposeFrom': 'high',", "", "member.missing $.proposeFrom"),
        Edit("no class", "'class': 'easy', ", "", "member.missing $.bands.limits[0].class"),
        Edit("no version of the card", "'version':'c1',", "", "member.missing $.card.version"),
        Edit("no format of the card", "'format':1,", "", "member.missing $.card.format"),

        Edit("Gates", "'gates'", "'Gates'", "member.case $.Gates"),
        Edit("leastutilization", "'leastUtilization'", "'leastutilization'", "member.case $.gates.leastutilization"),
        Edit("ProposeFrom", "'proposeFrom'", "'ProposeFrom'", "member.case $.ProposeFrom"),
        Edit("Class", "'class': 'easy'", "'Class': 'easy'", "member.case $.bands.limits[0].Class"),
        Edit("Easy", "'easy'", "'Easy'", "member.case $.bands.limits[0].class"),
        Edit("FIRSTYEAR", "'firstYear'", "'FIRSTYEAR'", "member.case $.programTargets.FIRSTYEAR"),
        Edit("a number in another case, and out of range", "'ratingMonths': 24", "'RatingMonths': 0", "member.case $.gates.RatingMonths", "policy.gate $.gates.ratingMonths"),
        Edit("a limit in another case, and of another type", "'upTo': 0.12", "'UpTo': null", "member.case $.bands.limits[0].UpTo", "value.type $.bands.limits[0].UpTo"),
        Whole(
            "the card in another case, with faults below",
            PolicyDocuments.Edited("'weight': 100", "'weight': 0").Replace("'card'", "'Card'", StringComparison.Ordinal).Replace("'c1'", "7", StringComparison.Ordinal),
            "member.case $.Card", "factor.weight $.card.factors[0].weight", "value.type $.Card.version"),
    ];
}
