using UpsellScoring.Extensions.DependencyInjection.Policies;

namespace UpsellScoring.Extensions.DependencyInjection;

/// <summary>
/// Which policy a host's advisor follows: one made in code, or that of a document in a file. What is set last counts; with neither it is the
/// library's default, version <c>standard-yen</c> with <see cref="Scorecards.StandardInYen"/> and all other defaults of <see cref="AdvicePolicy"/>.
/// </summary>
/// <remarks>
/// Read once, at the start: a policy that is published later is given to <see cref="IUpsellAdvisorFactory"/>. A configuration section has the
/// keys <c>PolicyPath</c>, or <c>Policy</c> with the members of a policy's document (<see cref="Advice.AdvicePolicyDocument"/>) below it; both
/// at once, and any other key, are refused.
/// </remarks>
public sealed class UpsellScoringOptions
{
    /// <summary>The policy itself; null when there is none in code. Setting one takes back <see cref="PolicyPath"/>.</summary>
    public AdvicePolicy? Policy
    {
        get;
        set
        {
            field = value;
            if (value is not null)
            {
                PolicyPath = null;
            }
        }
    }

    /// <summary>
    /// The file of the policy's document, UTF-8 and at most 2 MiB; relative to the host's content root, without a host to
    /// <see cref="AppContext.BaseDirectory"/>. Null when there is none. Setting one takes back <see cref="Policy"/>.
    /// </summary>
    public string? PolicyPath
    {
        get;
        set
        {
            field = value;
            if (value is not null)
            {
                Policy = null;
            }
        }
    }

    /// <summary>What is wrong with where the policy was looked for.</summary>
    internal List<PolicyFault> Faults { get; } = [];

    /// <summary>The policy that was found; null before, and when there are faults.</summary>
    internal AdvicePolicy? Resolved { get; set; }
}
