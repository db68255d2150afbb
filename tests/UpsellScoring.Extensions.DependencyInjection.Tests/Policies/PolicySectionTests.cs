using Microsoft.Extensions.Configuration;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Policies;
using UpsellScoring.Tests.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Policies;

public sealed class PolicySectionTests
{
    private static readonly string Document = Sections.Json(PolicyDocuments.Base);

    [Theory]
    [InlineData("PolicyPath")]
    [InlineData("policypath")]
    public void Read_APath_GivesIt(string key) => Assert.Equal("policies/standard.json", Read(Sections.Of($$"""{ "{{key}}": "policies/standard.json" }""")).PolicyPath);

    [Theory]
    [InlineData("Policy")]
    [InlineData("POLICY")]
    public void Read_TheMembersOfADocument_GiveThePolicy(string key) => Assert.Equal(PolicyDocuments.OfBase, Read(Sections.Of($$"""{ "{{key}}": {{Document}} }""")).Policy);

    [Fact]
    public void Read_ASectionOverThePolicyInCode_TakesItsPlace()
    {
        var options = new UpsellScoringOptions { Policy = PolicyDocuments.Standard };
        PolicySection.Read(Sections.Of("""{ "PolicyPath": "policies/standard.json" }"""), options);
        Assert.Equal((null, "policies/standard.json"), (options.Policy, options.PolicyPath));
    }

    [Theory]
    [InlineData("{}", "section.missing UpsellScoring")]
    [InlineData("null", "section.missing UpsellScoring")]
    [InlineData("'policies/standard.json'", "section.shape UpsellScoring")]
    [InlineData("['policies/standard.json']", "section.key-unknown UpsellScoring:0")]
    [InlineData("{ 'PolicyPth': 'x.json' }", "section.key-unknown UpsellScoring:PolicyPth")]
    [InlineData("{ 'PolicyPath': 'x.json', 'Telemetry': { 'On': true } }", "section.key-unknown UpsellScoring:Telemetry")]
    [InlineData("{ 'PolicyPath': 'x.json', 'Policy': {} }", "section.shape UpsellScoring")]
    [InlineData("{ 'PolicyPath': { 'japan': 'x.json' } }", "section.shape UpsellScoring:PolicyPath")]
    [InlineData("{ 'Policy': 'x.json' }", "section.shape UpsellScoring:Policy")]
    public void Read_AnotherShape_IsAFinding(string json, string finding) =>
        Assert.Equal([finding], Faults(Sections.Of(Sections.Json(json))).Select(fault => $"{fault.Finding.Code} {fault.Finding.Path}"));

    [Fact]
    public void Read_NoSuchSection_SaysItsName()
    {
        var fault = Assert.Single(Faults(new ConfigurationBuilder().Build().GetSection("Upsell:Japan")));
        Assert.Equal("configuration section 'Upsell:Japan'", fault.Source);
        Assert.Contains("Add it with PolicyPath or Policy", fault.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AMisspeltKey_AsksWhatWasMeant() =>
        Assert.Contains(
            "The key 'PolicyPth' means nothing here. Did you mean 'PolicyPath'? Known are PolicyPath and Policy.",
            Assert.Single(Faults(Sections.Of("""{ "PolicyPth": "x.json" }"""))).Finding.Message,
            StringComparison.Ordinal);

    [Fact]
    public void Read_SeveralFaults_GivesThemAll()
    {
        var faults = Faults(Sections.Of("""{ "Policy": { "format": 1, "versoin": "x" }, "Polcy": {} , "Note": 1 }"""));

        Assert.Equal(
            [
                "configuration section 'UpsellScoring': section.key-unknown UpsellScoring:Note",
                "configuration section 'UpsellScoring': section.key-unknown UpsellScoring:Polcy",
                "configuration section 'UpsellScoring:Policy': member.unknown $.versoin",
                "configuration section 'UpsellScoring:Policy': member.missing $.version",
                "configuration section 'UpsellScoring:Policy': member.missing $.card",
                "configuration section 'UpsellScoring:Policy': member.missing $.proposeFrom",
            ],
            faults.Select(fault => $"{fault.Source}: {fault.Finding.Code} {fault.Finding.Path}"));
    }

    [Fact]
    public void Read_ANullPath_IsAnEmptyOne() => Assert.Equal("", Read(Sections.Of("""{ "PolicyPath": null }""")).PolicyPath);

    [Fact]
    public void Read_AnEmptyPolicy_LacksItsMembers() =>
        Assert.Equal(AdvicePolicyDocument.Read("{}").Findings, Faults(Sections.Of("""{ "Policy": {} }""")).Select(fault => fault.Finding));

    private static UpsellScoringOptions Read(IConfigurationSection section)
    {
        var options = new UpsellScoringOptions();
        PolicySection.Read(section, options);
        Assert.Empty(options.Faults);
        return options;
    }

    private static List<PolicyFault> Faults(IConfigurationSection section)
    {
        var options = new UpsellScoringOptions();
        PolicySection.Read(section, options);
        return options.Faults;
    }
}
