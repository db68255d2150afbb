using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

internal static partial class BrokenPolicies
{
    private static IEnumerable<BrokenDocument> Values() =>
    [
        Edit("format 2", "'format': 1", "'format': 2", "document.format $.format"),
        Edit("format 0", "'format': 1", "'format': 0", "document.format $.format"),
        Edit("format 2 of the card", "'format':1", "'format':2", "document.format $.card.format"),
        Edit("months beyond a double", "'ratingMonths': 24", "'ratingMonths': 1e400", "value.overflow $.gates.ratingMonths"),
        Edit("a share beyond a double", "0.55", "-1e400", "value.overflow $.gates.leastCoverage"),
        Edit("a limit beyond a double", "0.12", "1e400", "value.overflow $.bands.limits[0].upTo"),
        Edit("a sweet spot beyond a double", "0.22", "1e400", "value.overflow $.bands.sweetSpotFrom"),
        Edit("a floor beyond a double", "1.5", "1e400", "value.overflow $.returnFloor"),
        Edit("a target beyond a double", "4.5", "1e99999999999999999999", "value.overflow $.programTargets.laterYears"),
        Edit("a weight beyond a double", "'weight': 100", "'weight': 1e400", "value.overflow $.card.factors[0].weight"),
        Edit("half of a pair in the version", "'p1'", "'\\ud800'", "value.text $.version"),
        Edit("half of a pair in the grade", "'proposeFrom': 'high'", "'proposeFrom': '\\ud800'", "value.text $.proposeFrom"),
        Edit("half of a pair in a class", "'easy'", "'\\ud800'", "value.text $.bands.limits[0].class"),
        Edit("half of a pair in the card's version", "'c1'", "'\\ud800'", "value.text $.card.version"),
        Edit("half of a pair in a member's name", "'format': 1", "'format': 1, '\\ud800': 1", "value.text $['\\\\ud800']"),
        Edit("a class that does not exist", "'easy'", "'hard'", "value.word $.bands.limits[0].class"),
        Edit("a class that does not depend on limits", "'large'", "'lower-price'", "value.word $.bands.limits[2].class"),
        Edit("an empty class", "'considered'", "''", "value.word $.bands.limits[1].class"),

        Edit("an empty version", "'p1'", "''", "policy.version $.version"),
        Edit("a version with a blank before it", "'p1'", "' p1'", "policy.version $.version"),
        Edit("a version of 257 characters", "'p1'", $"'{Repeat("v", 257)}'", "policy.version $.version"),
        Edit("a version with a line break", "'p1'", "'p\\n1'", "policy.version $.version"),
        Edit("a grade the card does not have", "'proposeFrom': 'high'", "'proposeFrom': 'B'", "policy.propose-from $.proposeFrom"),
        Edit("a grade in another case", "'proposeFrom': 'high'", "'proposeFrom': 'High'", "policy.propose-from $.proposeFrom"),
        Edit("an empty grade", "'proposeFrom': 'high'", "'proposeFrom': ''", "policy.propose-from $.proposeFrom"),
        Whole("a grade that is not one of the default grades", PolicyDocuments.Least(card: PolicyDocuments.SmallCard.Replace(",'grades':[{'name':'g','from':0}]", "", StringComparison.Ordinal)), "policy.propose-from $.proposeFrom"),
        Edit("a grade that is not one of a card that is not valid", "{ 'name': 'high', 'from': 70 }", "{ 'name': 'higher', 'from': 170 }", "grade.from $.card.grades[0].from", "policy.propose-from $.proposeFrom"),
        Edit("a card whose weights do not sum to 100", "'weight': 100", "'weight': 99", "factors.weight-sum $.card.factors"),
        Edit("a curve of a card the wrong way around", "'from': 0, 'to': 24", "'from': 24, 'to': 0", "curve.range $.card.factors[0].curve.to"),
    ];
}
