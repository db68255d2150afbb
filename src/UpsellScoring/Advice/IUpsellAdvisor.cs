namespace UpsellScoring.Advice;

/// <summary>Says what to do with a proposal to an account. <see cref="UpsellAdvisor"/> does it by a policy; a host may wrap it.</summary>
public interface IUpsellAdvisor
{
    /// <summary>Advises on one proposal to one account.</summary>
    /// <param name="account">What is known about the account.</param>
    /// <param name="proposal">What would be offered.</param>
    /// <param name="asOf">The day of the advice.</param>
    /// <returns>What to do, with every reason.</returns>
    UpsellAdvice Advise(Account account, Proposal proposal, DateOnly asOf);
}
