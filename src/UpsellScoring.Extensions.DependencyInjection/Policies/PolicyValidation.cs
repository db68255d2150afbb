using System.Text;

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>
/// Reads the policy when everybody has had a say in the options, and says everything that is wrong with it in one message, by where it stands.
/// </summary>
internal sealed class PolicyValidation(IHostEnvironment? environment) : IValidateOptions<UpsellScoringOptions>
{
    public ValidateOptionsResult Validate(string? name, UpsellScoringOptions options)
    {
        options.Resolved = PolicyResolution.Of(options, environment);
        return options.Faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(Describe(name, [.. options.Faults.Distinct()]));
    }

    // The same section may have been given twice: its faults are told once.
    private static string Describe(string? name, PolicyFault[] faults)
    {
        var text = new StringBuilder("The policy of UpsellScoring");
        if (!string.IsNullOrEmpty(name))
        {
            text.Append(" with the key '").Append(name).Append('\'');
        }

        text.Append(" cannot be used; ").Append(faults.Length).Append(faults.Length == 1 ? " finding:" : " findings:");
        foreach (var source in faults.GroupBy(fault => fault.Source, StringComparer.Ordinal))
        {
            text.Append('\n').Append(source.Key);
            foreach (var fault in source)
            {
                text.Append("\n- ").Append(fault.Finding);
            }
        }

        return text.ToString();
    }
}
