using UpsellScoring.Extensions.DependencyInjection.Policies;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Policies;

public sealed class PolicyValidationTests
{
    private static readonly PolicyFault One = new("file 'x.json'", new("policy.version", "$.version", "It is empty."));
    private static readonly PolicyFault Two = new("file 'x.json'", new("factor.weight", "$.card.factors[0].weight", "It is 0."));
    private static readonly PolicyFault Other = new("configuration section 'U'", new("section.key-unknown", "U:Note", "It means nothing."));

    [Fact]
    public void Validate_NoFault_Succeeds() => Assert.True(new PolicyValidation(null).Validate("", new()).Succeeded);

    [Fact]
    public void Validate_OneFault_SaysIt() => AssertText(
        "",
        [One],
        """
        The policy of UpsellScoring cannot be used; 1 finding:
        file 'x.json'
        - $.version: It is empty. [policy.version]
        """);

    [Fact]
    public void Validate_SeveralFaults_SaysThemByTheirPlaceEachOnce() => AssertText(
        "japan",
        [One, Other, Two, Other],
        """
        The policy of UpsellScoring with the key 'japan' cannot be used; 3 findings:
        file 'x.json'
        - $.version: It is empty. [policy.version]
        - $.card.factors[0].weight: It is 0. [factor.weight]
        configuration section 'U'
        - U:Note: It means nothing. [section.key-unknown]
        """);

    private static void AssertText(string? name, PolicyFault[] faults, string text)
    {
        var options = new UpsellScoringOptions();
        options.Faults.AddRange(faults);
        Assert.Equal([text.ReplaceLineEndings("\n")], new PolicyValidation(null).Validate(name, options).Failures);
    }
}
