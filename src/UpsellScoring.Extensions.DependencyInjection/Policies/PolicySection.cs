using Microsoft.Extensions.Configuration;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>Reads a configuration section into the options: the path of a policy's document, or the document's own members.</summary>
internal sealed class PolicySection
{
    private const string PathKey = nameof(UpsellScoringOptions.PolicyPath);
    private const string PolicyKey = nameof(UpsellScoringOptions.Policy);

    private static readonly string[] Keys = [PathKey, PolicyKey];

    private readonly IConfigurationSection _section;
    private readonly List<PolicyFault> _faults;

    private PolicySection(IConfigurationSection section, List<PolicyFault> faults) => (_section, _faults) = (section, faults);

    internal static void Read(IConfigurationSection section, UpsellScoringOptions options) => new PolicySection(section, options.Faults).Read(options);

    private static string SourceOf(IConfigurationSection section) => $"configuration section '{section.Path}'";

    private void Read(UpsellScoringOptions options)
    {
        if (!_section.Exists())
        {
            Add(PolicyFaultCodes.SectionMissing, _section, $"The configuration has no such section, or it is empty. Add it with {PathKey} or {PolicyKey}, correct its name, or register without a section.");
            return;
        }

        if (_section.Value is { Length: > 0 })
        {
            Add(PolicyFaultCodes.SectionShape, _section, $"The section is a value; it must have the key {PathKey} or {PolicyKey}.");
        }

        foreach (var child in _section.GetChildren().Where(child => !Keys.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            Add(PolicyFaultCodes.SectionKey, child, $"The key '{child.Key}' means nothing here.{Spelling.Question(child.Key, Keys)} Known are {PathKey} and {PolicyKey}. Remove or rename it.");
        }

        switch (Child(PathKey), Child(PolicyKey))
        {
            case ({ } path, null):
                ReadPath(path, options);
                break;
            case (null, { } policy):
                ReadPolicy(policy, options);
                break;
            case ({ }, { }):
                Add(PolicyFaultCodes.SectionShape, _section, $"The section has both {PathKey} and {PolicyKey}. Keep one of them.");
                break;
        }
    }

    private IConfigurationSection? Child(string key) => _section.GetChildren().FirstOrDefault(child => child.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    private void ReadPath(IConfigurationSection given, UpsellScoringOptions options)
    {
        if (given.GetChildren().Any())
        {
            Add(PolicyFaultCodes.SectionShape, given, $"There are keys below {PathKey}; it must be the path of a file. The members of a document belong below {PolicyKey}.");
            return;
        }

        options.PolicyPath = given.Value ?? "";
    }

    private void ReadPolicy(IConfigurationSection given, UpsellScoringOptions options)
    {
        if (given.Value is { Length: > 0 })
        {
            Add(PolicyFaultCodes.SectionShape, given, $"{PolicyKey} is a value; it must have the members of a policy's document below it. The path of a file belongs to {PathKey}.");
            return;
        }

        var findings = new List<Finding>();
        if (SectionDocument.Write(given, findings) is { } document)
        {
            var reading = AdvicePolicyDocument.Read(document);
            findings.AddRange(reading.Findings);
            options.Policy = reading.Policy;
        }

        _faults.AddRange(findings.Select(finding => new PolicyFault(SourceOf(given), finding)));
    }

    private void Add(string code, IConfigurationSection place, string message) => _faults.Add(new(SourceOf(_section), new(code, place.Path, message)));
}
