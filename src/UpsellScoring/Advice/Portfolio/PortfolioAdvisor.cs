namespace UpsellScoring.Advice;

/// <summary>Advises on a whole sequence of accounts, one after the other or several at a time, always with the same result in the same order.</summary>
public static class PortfolioAdvisor
{
    /// <summary>Advises on each row of a sequence.</summary>
    /// <typeparam name="T">The host's row type.</typeparam>
    /// <param name="advisor">The advisor.</param>
    /// <param name="rows">The rows; read as the result is, on the thread that reads it.</param>
    /// <param name="account">Gives the account of a row.</param>
    /// <param name="proposal">Gives the proposal of a row.</param>
    /// <param name="asOf">The day of the advice.</param>
    /// <param name="options">How the rows are gone through; <see cref="PortfolioOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <returns>
    /// Each row in its order with its advice; a row that cannot be mapped or advised on comes with the cause, and the rest goes on. Lazy: no
    /// more rows are read than are asked for, or at a higher degree of parallelism the rest of a block.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">While the result is read: cancellation was asked for, or a function of the host throws it.</exception>
    public static IEnumerable<AdvisedAccount<T>> Advise<T>(
        IUpsellAdvisor advisor,
        IEnumerable<T> rows,
        Func<T, Account> account,
        Func<T, Proposal> proposal,
        DateOnly asOf,
        PortfolioOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(rows);
        var mapping = new RowMapping<T>(account, proposal);
        return PortfolioRun.Of(rows, (row, index) => mapping.Advise(advisor, row, index, asOf), options ?? PortfolioOptions.Default, cancellation);
    }
}
