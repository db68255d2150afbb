namespace UpsellScoring.Tests;

/// <summary>Small cards that tests share.</summary>
internal static class TestCards
{
    /// <summary>A grade every score has, for cards whose curves do not span 0 to 1.</summary>
    internal static Grade[] OneGrade { get; } = [new("all", 0)];

    /// <summary>A factor whose value is its own utility.</summary>
    internal static Factor Share(string name, double weight, UnknownRule unknown = default) => new(name, weight, Curves.Linear(0, 1), unknown);

    /// <summary>A card under the default grades.</summary>
    internal static Scorecard Card(params Factor[] factors) => new("test", factors);

    /// <summary>a 50, b 30, c 20; each value is its own utility.</summary>
    internal static Scorecard Three(UnknownRule a = default, UnknownRule b = default, UnknownRule c = default) =>
        Card(Share("a", 50, a), Share("b", 30, b), Share("c", 20, c));

    /// <summary>One factor x with this curve.</summary>
    internal static Scorecard Only(ICurve curve, UnknownRule unknown = default) => new("test", [new("x", 100, curve, unknown)], OneGrade);

    /// <summary>What is wrong with a card of these parts.</summary>
    internal static IReadOnlyList<Finding> Findings(IEnumerable<Factor> factors, IEnumerable<Grade>? grades = null, string version = "test")
    {
        Scorecard.TryCreate(version, factors, grades, out _, out var findings);
        return findings;
    }

    /// <summary>What is wrong with this curve on a card of its own.</summary>
    internal static IReadOnlyList<Finding> Findings(ICurve curve) => Findings([new("x", 100, curve)], OneGrade);

    /// <summary>Asserts one finding with this code at this path, whose message holds each of the facts.</summary>
    internal static void AssertOnly(IReadOnlyList<Finding> findings, string code, string path, params string[] facts)
    {
        var finding = Assert.Single(findings);
        Assert.Equal((code, path), (finding.Code, finding.Path));
        Assert.All(facts, fact => Assert.Contains(fact, finding.Message, StringComparison.Ordinal));
    }

    /// <summary>Asserts codes and paths of all findings, in order.</summary>
    internal static void AssertAll(IReadOnlyList<Finding> findings, params (string Code, string Path)[] expected) =>
        Assert.Equal(expected, findings.Select(finding => (finding.Code, finding.Path)));
}
