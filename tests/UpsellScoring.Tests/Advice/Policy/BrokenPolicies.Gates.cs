using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

internal static partial class BrokenPolicies
{
    private static (string Place, string[] Wrong)[] GateValues =>
    [
        ("'highestDetractor': 5", ["-1", "10", "5.5"]),
        ("'ratingMonths': 24", ["0", "1201", "24.5"]),
        ("'offerCoolDownDays': 90", ["-1", "36501", "0.1"]),
        ("'accountCoolDownDays': 14", ["-1", "36501", "14.000000000000002"]),
        ("'deliberateChoiceMonths': 6", ["-1", "1201", "1e-300"]),
        ("'leastUtilization': 0.35", ["-0.01", "1.0000000000000002", "35"]),
        ("'temperatureDays': 60", ["0", "36501", "1e300"]),
        ("'leastCoverage': 0.55", ["-1e-300", "1.1", "60"]),
    ];

    /// <summary>Each number of the gates below its range, above it, and where it is whole, between two whole numbers.</summary>
    private static IEnumerable<BrokenDocument> Gates() =>
        from gate in GateValues
        let name = gate.Place.Split('\'')[1]
        from wrong in gate.Wrong
        select Edit($"{name} {wrong}", gate.Place, $"'{name}': {wrong}", $"policy.gate $.gates.{name}");
}
