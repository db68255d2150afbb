using CrmHost.Policies;
using CrmHost.Storage;
using CrmHost.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Accounts;

/// <summary>Advises on one account by the policy in force.</summary>
internal sealed class AccountAdviser(CrmContext context, PolicyLedger ledger, TimeProvider clock)
{
    /// <summary>The advice, or the problem to answer with.</summary>
    public async Task<(AdvisedRow? Advised, ProblemHttpResult? Problem)> AdviseAsync(int id, DateOnly? asOf, CancellationToken cancellation)
    {
        if (await context.AccountsToAdvise.FirstOrDefaultAsync(account => account.Id == id, cancellation) is not { } row)
        {
            return (null, FindingsProblem.Of(StatusCodes.Status404NotFound, "There is no such account.", new Finding("account.none", "id", "No account has this number. The list of accounts gives their numbers.")));
        }

        DateOnly day = asOf ?? clock.Today();
        PolicyInForce policy = await ledger.InForceAsync(cancellation);
        AdvisedAccount<CrmAccount> advised = PortfolioAdvisor.Advise(policy.Advisor, [row], one => AccountFacts.Account(one, day), AccountFacts.Proposal, day, cancellation: cancellation).Single();
        return advised.Advice is { } advice
            ? (new AdvisedRow(row, advice, policy.Policy), null)
            : (null, FindingsProblem.Of(StatusCodes.Status422UnprocessableEntity, "The account cannot be advised on.", new Finding("account.broken", "$", advised.Cause!)));
    }
}
