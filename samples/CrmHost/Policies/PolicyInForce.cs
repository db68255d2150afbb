using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Policies;

/// <summary>The policy in force, ready to advise.</summary>
internal sealed record PolicyInForce(PolicyEntry Entry, AdvicePolicy Policy, IUpsellAdvisor Advisor);
