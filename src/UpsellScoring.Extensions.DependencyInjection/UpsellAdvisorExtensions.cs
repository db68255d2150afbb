using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Telemetry;

namespace UpsellScoring.Extensions.DependencyInjection;

/// <summary>Advises on a whole portfolio under one activity.</summary>
public static class UpsellAdvisorExtensions
{
    /// <summary>
    /// As <see cref="PortfolioAdvisor.Advise"/>, within one activity <c>upsell.portfolio</c> that ends with the reading of the result and
    /// then says how many accounts, broken rows, actions and grades there were; never which.
    /// </summary>
    /// <typeparam name="T">The host's row type.</typeparam>
    /// <param name="advisor">The advisor; any, though only one of this package is also counted by its meter.</param>
    /// <param name="rows">The rows; read as the result is, on the thread that reads it.</param>
    /// <param name="account">Gives the account of a row.</param>
    /// <param name="proposal">Gives the proposal of a row.</param>
    /// <param name="asOf">The day of the advice.</param>
    /// <param name="options">How the rows are gone through; <see cref="PortfolioOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <returns>Each row in its order with its advice, or with the cause why there is none. Lazy; each enumeration is a run with its own activity.</returns>
    /// <remarks>
    /// The activity is the current one while rows are read and advised on, so that what the host does there, such as a query, becomes its
    /// child; between two rows the caller's own is.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">While the result is read: cancellation was asked for, or a function of the host throws it.</exception>
    public static IEnumerable<AdvisedAccount<T>> AdvisePortfolio<T>(
        this IUpsellAdvisor advisor,
        IEnumerable<T> rows,
        Func<T, Account> account,
        Func<T, Proposal> proposal,
        DateOnly asOf,
        PortfolioOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        return new ObservedPortfolio<T>(advisor, PortfolioAdvisor.Advise(advisor, rows, account, proposal, asOf, options, cancellation));
    }
}
