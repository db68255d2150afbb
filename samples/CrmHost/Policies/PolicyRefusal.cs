using UpsellScoring;

namespace CrmHost.Policies;

/// <summary>Why a policy cannot come into force.</summary>
internal static class PolicyRefusal
{
    public static Finding NoDraft { get; } = new("policy.no-draft", "hash", "There is no such draft. Upload the policy, and use the hash of the answer.");

    public static Finding NoEntry { get; } = new("policy.no-entry", "number", "There is no such entry. The history lists all.");

    public static Finding Outdated { get; } = new("policy.draft-outdated", "hash", "Another policy came into force since the draft was uploaded. Upload it again, and look at its preview.");

    public static Finding InForce { get; } = new("policy.in-force", "$", "This policy is in force already.");

    public static Finding ClockBack { get; } = new("policy.day", "$", "The clock of the host stands before the day of the last entry. Set it right.");

    public static Finding VersionTaken(PolicyEntry earlier) =>
        new("policy.version-taken", "$.version", $"The version {earlier.Version} stands for another policy, entry {Numbers.Text(earlier.Number)}. Give the policy a version of its own.");
}
