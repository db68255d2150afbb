namespace UpsellScoring.Advice;

/// <summary>Tells what an account is worth to us before and after a proposal is accepted. A host's fitted model implements this.</summary>
/// <remarks>Implementations are pure and safe to call from several threads; an unknown fact gives an estimate without a value, never an exception.</remarks>
public interface IAccountWorth
{
    /// <summary>The worth of one account as it is, and as it would be.</summary>
    /// <param name="account">The account.</param>
    /// <param name="proposal">The proposal; its current price is already that of the contract it names, where it gives none of its own.</param>
    /// <returns>Both estimates, of one measure and one currency.</returns>
    AccountWorth Estimate(Account account, Proposal proposal);
}
