using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Maps a row of the host's to its facts and advises on it; what fails becomes a cause.</summary>
internal sealed class RowMapping<T>
{
    private readonly Func<T, Account> _account;
    private readonly Func<T, Proposal> _proposal;

    internal RowMapping(Func<T, Account> account, Func<T, Proposal> proposal)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(proposal);
        (_account, _proposal) = (account, proposal);
    }

    internal AdvisedAccount<T> Advise(IUpsellAdvisor advisor, T row, long index, DateOnly asOf) => Advise([advisor], row, index, asOf)[0];

    /// <summary>One result for each advisor; the row is mapped once.</summary>
    internal AdvisedAccount<T>[] Advise(IUpsellAdvisor[] advisors, T row, long index, DateOnly asOf)
    {
        Account? account = null;
        Proposal? proposal = null;
        var fault = Try(() => account = _account(row)) is { } first ? "The account cannot be read: " + first
            : account is null ? "The account is null. Give one, or leave out the row."
            : Try(() => proposal = _proposal(row)) is { } second ? "The proposal cannot be read: " + second
            : proposal is null ? "The proposal is null. Give one, or leave out the row."
            : null;
        return Array.ConvertAll(advisors, advisor => fault is null ? Advise(advisor, row, index, account!, proposal!, asOf) : new(row, index, null, fault));
    }

    private static AdvisedAccount<T> Advise(IUpsellAdvisor advisor, T row, long index, Account account, Proposal proposal, DateOnly asOf)
    {
        UpsellAdvice? advice = null;
        var fault = Try(() => advice = advisor.Advise(account, proposal, asOf));
        return new(row, index, advice, fault ?? (advice is null ? "The advisor gave null." : null));
    }

    private static string? Try(Action run)
    {
        try
        {
            run();
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return FaultText.Of(exception);
        }
    }
}
