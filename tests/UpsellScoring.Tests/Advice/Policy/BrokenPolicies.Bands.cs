using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

internal static partial class BrokenPolicies
{
    private static IEnumerable<BrokenDocument> Bands() =>
    [
        Whole("no limits in the list", PolicyDocuments.Least(",'bands':{'limits':[]}"), "policy.bands $.bands.limits"),
        Whole("five limits", PolicyDocuments.Least($",'bands':{{'limits':[{Repeat("{'class':'easy'},", 4)}{{}}]}}"), "policy.bands $.bands.limits"),
        Whole("100,000 limits", PolicyDocuments.Least($",'bands':{{'limits':[{Repeat("0,", 99_999)}0],'sweetSpotFrom':0}}"), "policy.bands $.bands.limits", "policy.bands $.bands.sweetSpotFrom"),
        Edit("a last band with a limit", "'class': 'large'", "'class': 'large', 'upTo': 0.9", "policy.bands $.bands.limits[2].upTo"),
        Edit("a last band with a limit out of range", "'class': 'large'", "'class': 'large', 'upTo': 90", "policy.bands $.bands.limits[2].upTo", "policy.bands $.bands.limits[2].upTo"),
        Edit("a first band without a limit", "'easy', 'upTo': 0.12", "'easy'", "policy.bands $.bands.limits[0].upTo"),
        Edit("a class again", "'considered'", "'easy'", "policy.bands $.bands.limits[1].class"),
        Edit("the hardest class first", "'class': 'easy'", "'class': 'large'", "policy.bands $.bands.limits[1].class"),
        Edit("equal limits", "0.34", "0.12", "policy.bands $.bands.limits[1].upTo"),
        Edit("falling limits", "0.34", "0.11999999999999999999999999", "policy.bands $.bands.limits[1].upTo"),
        Edit("a limit of 0", "0.12", "0", "policy.bands $.bands.limits[0].upTo"),
        Edit("a limit below 0", "0.12", "-0.12", "policy.bands $.bands.limits[0].upTo"),
        Edit("a limit in percent points", "0.12", "12", "policy.bands $.bands.limits[0].upTo", "policy.bands $.bands.limits[1].upTo"),
        Edit("a sweet spot from 0", "0.22", "0", "policy.bands $.bands.sweetSpotFrom"),
        Edit("a sweet spot in percent points", "0.22, 'sweetSpotUpTo': 0.33", "22, 'sweetSpotUpTo': 33", "policy.bands $.bands.sweetSpotFrom", "policy.bands $.bands.sweetSpotUpTo"),
        Edit("a sweet spot that ends before it begins", "0.33", "0.21", "policy.bands $.bands.sweetSpotUpTo"),
        Edit("a sweet spot over two bands", "0.22", "0.12", "policy.bands $.bands"),
        Edit("a sweet spot that ends on a limit of the next band", "0.33", "0.34", "policy.bands $.bands"),
        Whole("a sweet spot that begins behind the default end", PolicyDocuments.Least(",'bands':{'sweetSpotFrom':0.35}"), "policy.bands $.bands.sweetSpotUpTo"),
        Edit("a target below 0", "0.16", "-0.01", "policy.bands $.bands.upliftTarget"),
        Edit("a target in percent points", "0.16", "16", "policy.bands $.bands.upliftTarget"),
        Edit("an end that is null, and a begin in percent points", "0.22, 'sweetSpotUpTo': 0.33", "22, 'sweetSpotUpTo': null", "policy.bands $.bands.sweetSpotFrom", "value.type $.bands.sweetSpotUpTo"),
        Edit("a begin that is null, and an end in the next band", "0.22, 'sweetSpotUpTo': 0.33", "null, 'sweetSpotUpTo': 0.36", "value.type $.bands.sweetSpotFrom"),
        Edit("a flag that is no flag", "'includesLimit': false", "'includesLimit': 0", "value.type $.bands.limits[1].includesLimit"),
        Edit("a class that does not exist, and a limit in percent points", "'easy', 'upTo': 0.12", "'mild', 'upTo': 12", "value.word $.bands.limits[0].class", "policy.bands $.bands.limits[0].upTo", "policy.bands $.bands.limits[1].upTo"),
    ];
}
