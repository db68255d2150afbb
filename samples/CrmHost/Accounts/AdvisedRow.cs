using UpsellScoring;

namespace CrmHost.Accounts;

/// <summary>One account with the advice of this moment.</summary>
internal sealed record AdvisedRow(CrmAccount Row, UpsellAdvice Advice, AdvicePolicy Policy);
