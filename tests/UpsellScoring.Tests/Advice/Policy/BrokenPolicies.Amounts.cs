using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

internal static partial class BrokenPolicies
{
    private static IEnumerable<BrokenDocument> Amounts() =>
    [
        Edit("a limit of 29 decimals", "0.12", "0.12345678901234567890123456789", "policy.amount $.bands.limits[0].upTo"),
        Edit("a begin of 30 decimals", "0.22", "0.220000000000000000000000000001", "policy.amount $.bands.sweetSpotFrom"),
        Edit("an end of 30 digits", "0.33", "0.330000000000000000000000000001", "policy.amount $.bands.sweetSpotUpTo"),
        Edit("a target that is next to nothing", "0.16", "1e-29", "policy.amount $.bands.upliftTarget"),
        Edit("a floor beyond a decimal", "1.5", "79228162514264337593543950336", "policy.amount $.returnFloor"),
        Edit("a floor far beyond a decimal", "1.5", "-1e300", "policy.amount $.returnFloor"),
        Edit("a floor below a double", "1.5", "1e-400", "policy.amount $.returnFloor"),
        Edit("a first year's target of 31 digits", "2.5", "2.500000000000000000000000000001", "policy.amount $.programTargets.firstYear"),
        Edit("a later years' target of 400 decimals", "4.5", "4." + Repeat("5", 400), "policy.amount $.programTargets.laterYears"),

        Edit("a floor below 0", "1.5", "-0.1", "policy.return-floor $.returnFloor"),
        Edit("a floor above a million", "1.5", "1000000.1", "policy.return-floor $.returnFloor"),
        Edit("a floor of 11 decimals", "1.5", "1.50000000001", "policy.return-floor $.returnFloor"),
        Edit("a floor of the greatest decimal", "1.5", "79228162514264337593543950335", "policy.return-floor $.returnFloor"),
        Edit("a target of the first year below 0", "2.5", "-2.5", "policy.targets $.programTargets.firstYear"),
        Edit("a target of the first year beyond 10^15", "2.5", "1000000000000001", "policy.targets $.programTargets.firstYear"),
        Edit("a target of later years of 11 decimals", "4.5", "4.50000000001", "policy.targets $.programTargets.laterYears"),
        Edit("both targets below 0", "2.5, 'laterYears': 4.5", "-1, 'laterYears': -1e-10", "policy.targets $.programTargets.firstYear", "policy.targets $.programTargets.laterYears"),
    ];
}
