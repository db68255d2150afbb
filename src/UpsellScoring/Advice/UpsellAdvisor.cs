using UpsellScoring.Advice;

namespace UpsellScoring;

/// <summary>
/// Says of an account and a proposal what to do, and why: propose now, nurture, adopt first, hold, or recover first. Made from a policy;
/// immutable and safe to use from several threads when the host's own parts are.
/// </summary>
/// <remarks>
/// The rule: the strongest gate that fires decides. Else what would gain us nothing, or return less than the floor, is not proposed. Else
/// the grade decides. An unknown fact never fires a gate and is never held against a proposal, but listed; no score lifts a gate.
/// </remarks>
public sealed class UpsellAdvisor : IUpsellAdvisor
{
    private readonly IGate[] _gates;
    private readonly IAccountWorth _worth;
    private readonly AccountValues _values;

    /// <summary>Makes an advisor.</summary>
    /// <param name="policy">What the company decides.</param>
    /// <param name="worth">What accounts are worth; null for yearly profit / yearly churn, from prices without tax.</param>
    /// <param name="gates">The host's own gates, in any order, beside those of the library.</param>
    /// <exception cref="ArgumentException">A gate is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public UpsellAdvisor(AdvicePolicy policy, IAccountWorth? worth = null, IEnumerable<IGate>? gates = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
        _worth = worth ?? new ChurnWorth();
        _gates = [.. GateCatalogue.Of(policy.Gates), .. FactGuard.Copy(gates?.ToArray() ?? [], nameof(gates))!];
        _values = new(policy.Card);
        Hashes = PolicyHashes.Of(policy);
    }

    /// <summary>What the company decides.</summary>
    public AdvicePolicy Policy { get; }

    internal PolicyHashes Hashes { get; }

    /// <inheritdoc/>
    /// <exception cref="AdviceException">Facts contradict each other or the day; the exception lists everything that is wrong.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> or <paramref name="proposal"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A host's own gate, worth or curve fails or breaks its promise.</exception>
    public UpsellAdvice Advise(Account account, Proposal proposal, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(proposal);
        if (FactFindings.Find(account, proposal, asOf) is { Count: > 0 } findings)
        {
            throw new AdviceException(findings);
        }

        var input = AdviceInput.Of(Policy, _values, account, proposal, asOf);
        var worth = _worth.Estimate(account, input.Proposal);
        var figures = AdviceFigures.Of(Policy, input, worth, _worth is ChurnWorth);
        return AdviceComposer.Compose(this, input, figures, GateChecks.Of(_gates, input));
    }
}
