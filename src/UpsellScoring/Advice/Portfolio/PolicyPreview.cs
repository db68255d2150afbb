namespace UpsellScoring.Advice;

/// <summary>Shows what another policy would change, before it is published.</summary>
public static class PolicyPreview
{
    /// <summary>Advises on each row by both advisors and compares.</summary>
    /// <typeparam name="T">The host's row type.</typeparam>
    /// <param name="before">The advisor with the policy in force.</param>
    /// <param name="after">The advisor with the policy to be judged.</param>
    /// <param name="rows">The rows; read once.</param>
    /// <param name="account">Gives the account of a row.</param>
    /// <param name="proposal">Gives the proposal of a row.</param>
    /// <param name="asOf">The day of the advice.</param>
    /// <param name="options">How the rows are gone through; <see cref="PortfolioOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <returns>The comparison; a row that one of both cannot advise on is listed as broken and counts nowhere else.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for, or a function of the host throws it.</exception>
    public static PolicyPreview<T> Compare<T>(
        IUpsellAdvisor before,
        IUpsellAdvisor after,
        IEnumerable<T> rows,
        Func<T, Account> account,
        Func<T, Proposal> proposal,
        DateOnly asOf,
        PortfolioOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(rows);
        var mapping = new RowMapping<T>(account, proposal);
        IUpsellAdvisor[] advisors = [before, after];
        var builder = new PolicyPreviewBuilder<T>();
        foreach (var pair in PortfolioRun.Of(rows, (row, index) => mapping.Advise(advisors, row, index, asOf), options ?? PortfolioOptions.Default, cancellation))
        {
            builder.Add(pair[0], pair[1]);
        }

        return builder.Finish();
    }
}
