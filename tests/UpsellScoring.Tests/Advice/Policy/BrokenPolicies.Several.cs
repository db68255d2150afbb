using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

internal static partial class BrokenPolicies
{
    private static IEnumerable<BrokenDocument> Several() =>
    [
        Whole(
            "a fault in every part",
            """
            {
              'format': 3,
              'version': '',
              'card': {
                'format': 1, 'version': 'c',
                'factors': [{ 'name': 'a', 'weight': 100, 'curve': { 'kind': 'linear', 'from': 1, 'to': 1 } }],
                'grades': [{ 'name': 'x', 'from': 50 }, { 'name': 'y', 'from': 10 }],
                'note': 1
              },
              'gates': { 'highestDetractor': 10, 'ratingMonths': '12', 'leastUtilization': 40, 'leastCoverage': 1e400, 'days': 1 },
              'bands': {
                'limits': [{ 'class': 'Careful', 'upTo': 50 }, { 'class': 'easy' }, null],
                'sweetSpotFrom': -1, 'sweetSpotUpTo': '0.3', 'upliftTarget': 1e-30
              },
              'proposeFrom': 'A',
              'returnFloor': -1,
              'ProgramTargets': { 'firstYear': -3, 'laterYears': null }
            }
            """,
            "document.format $.format", "policy.version $.version",
            "curve.range $.card.factors[0].curve.to", "grade.gap $.card.grades[1].from", "member.unknown $.card.note",
            "policy.gate $.gates.highestDetractor", "value.type $.gates.ratingMonths", "policy.gate $.gates.leastUtilization", "value.overflow $.gates.leastCoverage", "member.unknown $.gates.days",
            "member.case $.bands.limits[0].class", "policy.bands $.bands.limits[0].upTo", "policy.bands $.bands.limits[1].class", "policy.bands $.bands.limits[1].upTo", "value.type $.bands.limits[2]",
            "policy.bands $.bands.sweetSpotFrom", "value.type $.bands.sweetSpotUpTo", "policy.amount $.bands.upliftTarget",
            "policy.propose-from $.proposeFrom", "policy.return-floor $.returnFloor",
            "member.case $.ProgramTargets", "policy.targets $.programTargets.firstYear", "value.type $.ProgramTargets.laterYears"),
        Whole(
            "a policy of wrong types only",
            "{'format':[],'version':{},'card':[],'gates':[],'bands':[],'proposeFrom':[],'returnFloor':[],'programTargets':[]}",
            "value.type $.format", "value.type $.version", "value.type $.card", "value.type $.gates", "value.type $.bands", "value.type $.proposeFrom", "value.type $.returnFloor", "value.type $.programTargets"),
        Whole(
            "an empty card",
            PolicyDocuments.Least(card: "{}", grade: "B"),
            "member.missing $.card.format", "member.missing $.card.version", "member.missing $.card.factors"),
        Whole(
            "an empty card, and a grade that is not one of the default grades",
            PolicyDocuments.Least(card: "{}", grade: "E"),
            "member.missing $.card.format", "member.missing $.card.version", "member.missing $.card.factors", "policy.propose-from $.proposeFrom"),
        Whole(
            "faults before the syntax fails",
            "{'format':1,'version':'\\ud800','returnFloor':1e400,'gates':{'ratingMonths':1,}",
            "value.text $.version", "value.overflow $.returnFloor", "document.syntax $.gates"),
        Whole(
            "every member in capitals",
            DocumentTextOfCapitals,
            "member.case $.FORMAT", "member.case $.VERSION", "member.case $.CARD", "member.case $.GATES", "member.case $.GATES.LEASTCOVERAGE",
            "member.case $.BANDS", "member.case $.BANDS.LIMITS", "member.case $.BANDS.LIMITS[0].CLASS", "member.case $.BANDS.LIMITS[0].CLASS", "member.case $.BANDS.LIMITS[0].INCLUDESLIMIT",
            "member.case $.BANDS.SWEETSPOTFROM", "member.case $.BANDS.SWEETSPOTUPTO", "member.case $.BANDS.UPLIFTTARGET", "member.case $.PROPOSEFROM", "member.case $.RETURNFLOOR",
            "member.case $.PROGRAMTARGETS", "member.case $.PROGRAMTARGETS.FIRSTYEAR", "member.case $.PROGRAMTARGETS.LATERYEARS"),
    ];

    private const string DocumentTextOfCapitals =
        "{'FORMAT':1,'VERSION':'v','CARD':" + PolicyDocuments.SmallCard + ",'GATES':{'LEASTCOVERAGE':0.5},"
        + "'BANDS':{'LIMITS':[{'CLASS':'LARGE','INCLUDESLIMIT':true}],'SWEETSPOTFROM':0.2,'SWEETSPOTUPTO':0.3,'UPLIFTTARGET':0.1},"
        + "'PROPOSEFROM':'g','RETURNFLOOR':1,'PROGRAMTARGETS':{'FIRSTYEAR':1,'LATERYEARS':2}}";
}
