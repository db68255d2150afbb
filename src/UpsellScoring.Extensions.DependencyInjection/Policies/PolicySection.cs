using Microsoft.Extensions.Configuration;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>Reads a configuration section into the options.</summary>
internal static class PolicySection
{
    private static readonly string[] Keys = [nameof(UpsellScoringOptions.PolicyPath), nameof(UpsellScoringOptions.Policy)];

    internal static void Read(IConfigurationSection section, UpsellScoringOptions options)
    {
        // The same section may be given twice.
        var source = $"configuration section '{section.Path}'";
        options.Faults.RemoveAll(fault => fault.Source.StartsWith(source[..^1], StringComparison.Ordinal));
        if (!section.Exists())
        {
            Add(PolicyFaultCodes.SectionMissing, section.Path, "The configuration has no such section. Add it, correct its name, or register without a section.");
            return;
        }

        if (section.Value is { Length: > 0 })
        {
            Add(PolicyFaultCodes.SectionShape, section.Path, $"The section is a value; it must have one of the keys {string.Join(", ", Keys)}.");
        }

        var children = section.GetChildren().ToArray();
        foreach (var child in children.Where(child => !Keys.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            Add(PolicyFaultCodes.SectionKey, child.Path, $"The key '{child.Key}' means nothing here.{Spelling.Question(child.Key, Keys)} Known are {string.Join(", ", Keys)}.");
        }

        var (path, policy) = (Child(Keys[0]), Child(Keys[1]));
        if (path is not null && policy is not null)
        {
            Add(PolicyFaultCodes.SectionShape, section.Path, "The section has both PolicyPath and Policy. Keep one of them.");
            return;
        }

        if (path is not null)
        {
            ReadPath(path);
        }
        else if (policy is not null)
        {
            ReadPolicy(policy);
        }

        IConfigurationSection? Child(string key) => Array.Find(children, child => child.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

        void ReadPath(IConfigurationSection given)
        {
            if (given.GetChildren().Any())
            {
                Add(PolicyFaultCodes.SectionShape, given.Path, "There are keys below PolicyPath; it must be the path of a file. The members of a document belong below Policy.");
                return;
            }

            options.PolicyPath = given.Value ?? "";
        }

        void ReadPolicy(IConfigurationSection given)
        {
            if (given.Value is { Length: > 0 })
            {
                Add(PolicyFaultCodes.SectionShape, given.Path, "Policy is a value; it must have the members of a policy's document below it. The path of a file belongs to PolicyPath.");
                return;
            }

            var findings = new List<Finding>();
            var reading = AdvicePolicyDocument.Read(SectionDocument.Write(given, findings));
            findings.AddRange(reading.Findings);
            options.Faults.AddRange(findings.Select(finding => new PolicyFault($"configuration section '{given.Path}'", finding)));
            options.Policy = reading.Policy;
        }

        void Add(string code, string path, string message) => options.Faults.Add(new(source, new(code, path, message)));
    }
}
