using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

internal static partial class BrokenPolicies
{
    private static IEnumerable<BrokenDocument> Types() =>
    [
        Whole("a list instead of a policy", "[]", "value.type $"),
        Whole("null instead of a policy", "null", "value.type $"),
        Whole("a text instead of a policy", "'policy'", "value.type $"),
        Edit("the format as a text", "'format': 1", "'format': '1'", "value.type $.format"),
        Edit("the version as a number", "'p1'", "2026", "value.type $.version"),
        Edit("the version as null", "'p1'", "null", "value.type $.version"),
        Whole("the card as null", PolicyDocuments.Least(card: "null"), "value.type $.card"),
        Whole("the card as a list", PolicyDocuments.Least(card: "[]"), "value.type $.card"),
        Whole("the card as the name of one", PolicyDocuments.Least(card: "'standard-yen'"), "value.type $.card"),
        Whole("the gates as null", PolicyDocuments.Least(",'gates':null"), "value.type $.gates"),
        Whole("the gates as a list", PolicyDocuments.Least(",'gates':[6,12]"), "value.type $.gates"),
        Edit("months as a text", "'ratingMonths': 24", "'ratingMonths': '24'", "value.type $.gates.ratingMonths"),
        Edit("months as null", "'ratingMonths': 24", "'ratingMonths': null", "value.type $.gates.ratingMonths"),
        Edit("a share as true", "'leastCoverage': 0.55", "'leastCoverage': true", "value.type $.gates.leastCoverage"),
        Edit("a share as a text", "'leastUtilization': 0.35", "'leastUtilization': '35%'", "value.type $.gates.leastUtilization"),
        Whole("the bands as null", PolicyDocuments.Least(",'bands':null"), "value.type $.bands"),
        Whole("the bands as a list", PolicyDocuments.Least(",'bands':[]"), "value.type $.bands"),
        Whole("the limits as an object", PolicyDocuments.Least(",'bands':{'limits':{}}"), "value.type $.bands.limits"),
        Whole("the limits as null, with a fault beside", PolicyDocuments.Least(",'bands':{'limits':null,'upliftTarget':15}"), "value.type $.bands.limits", "policy.bands $.bands.upliftTarget"),
        Edit("a limit as null", "{ 'class': 'large' }", "null", "value.type $.bands.limits[2]"),
        Edit("a limit as a number", "{ 'class': 'large' }", "0.5", "value.type $.bands.limits[2]"),
        Edit("a limit as null before others", "{ 'class': 'easy', 'upTo': 0.12 }", "null", "value.type $.bands.limits[0]"),
        Edit("a class as a number", "'class': 'easy'", "'class': 5", "value.type $.bands.limits[0].class"),
        Edit("a class as null", "'class': 'easy'", "'class': null", "value.type $.bands.limits[0].class"),
        Edit("a limit in percent", "'upTo': 0.12", "'upTo': '12%'", "value.type $.bands.limits[0].upTo"),
        Edit("no limit as null", "'class': 'large'", "'class': 'large', 'upTo': null", "value.type $.bands.limits[2].upTo"),
        Edit("whether it includes its limit as a text", "false", "'no'", "value.type $.bands.limits[1].includesLimit"),
        Edit("whether it includes its limit as 0", "false", "0", "value.type $.bands.limits[1].includesLimit"),
        Edit("whether it includes its limit as null", "false", "null", "value.type $.bands.limits[1].includesLimit"),
        Edit("the begin of the sweet spot as null", "0.22", "null", "value.type $.bands.sweetSpotFrom"),
        Edit("the end of the sweet spot as a list", "0.33", "[0.33]", "value.type $.bands.sweetSpotUpTo"),
        Edit("both ends of the sweet spot as texts", "0.22, 'sweetSpotUpTo': 0.33", "'0.22', 'sweetSpotUpTo': '0.33'", "value.type $.bands.sweetSpotFrom", "value.type $.bands.sweetSpotUpTo"),
        Edit("the target as true", "0.16", "true", "value.type $.bands.upliftTarget"),
        Edit("the grade as a number", "'proposeFrom': 'high'", "'proposeFrom': 70", "value.type $.proposeFrom"),
        Edit("the grade as null", "'proposeFrom': 'high'", "'proposeFrom': null", "value.type $.proposeFrom"),
        Edit("the floor as a text", "1.5", "'1.5'", "value.type $.returnFloor"),
        Edit("the floor as null", "1.5", "null", "value.type $.returnFloor"),
        Whole("the targets as null", PolicyDocuments.Least(",'programTargets':null"), "value.type $.programTargets"),
        Whole("the targets as a list", PolicyDocuments.Least(",'programTargets':[3,5]"), "value.type $.programTargets"),
        Edit("the first year's target as null", "2.5", "null", "value.type $.programTargets.firstYear"),
        Edit("the later years' target as a text", "4.5", "'4.5'", "value.type $.programTargets.laterYears"),
        Edit("a bound of the card's grades as null", "'from': 70", "'from': null", "value.type $.card.grades[0].from"),
        Edit("a name of the card's grades as null: it might be the one", "{ 'name': 'high', 'from': 70 }", "{ 'name': null, 'from': 70 }", "value.type $.card.grades[0].name"),
    ];
}
