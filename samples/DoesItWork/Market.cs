using UpsellScoring;
using UpsellScoring.Outcomes;

namespace DoesItWork;

/// <summary>
/// Fictitious customers, always the same for a seed, who accept by other weights than those of the card: for them use and room to
/// grow count most, and tenure hardly. About one customer in two is proposed to, whatever its score, so that all scores can be tested.
/// </summary>
internal sealed class Market
{
    private static readonly AccountScorer<Customer> _mind = Customers.Bind(Scorecards.StandardInYen().WithVersion("mind").WithFactors(
        [Factors.ContractValue(100_000, 10_000_000, weight: 9), Factors.Tenure(weight: 1), Factors.Utilization(weight: 40), Factors.GrowthGap(weight: 35), Factors.Satisfaction(weight: 15)]));

    private readonly Chance _chance;
    private readonly Season _season;

    private Market(ulong seed, Season season) => (_chance, _season) = (new(seed), season);

    public static Season Usual { get; } = new(NewCustomers: 5, GapGrowth: 1, NoRating: 8);

    public static Season AfterTheLaunch { get; } = new(NewCustomers: 30, GapGrowth: 1.2, NoRating: 35);

    public static IReadOnlyList<Customer> Of(int accounts, ulong seed, Season season)
    {
        Market market = new(seed, season);
        return [.. Enumerable.Range(1, accounts).Select(market.Next)];
    }

    private Customer Next(int number)
    {
        var size = _chance.Share();
        var use = 0.1 + (0.5 * _chance.Share()) + (0.5 * _chance.Share());
        Customer customer = new(
            $"C{number:0000}",
            Math.Floor(10 + (400 * size * size * size)) * 12_000,
            _chance.IsOf(_season.NewCustomers) ? _chance.Below(6) : _chance.Below(72),
            use,
            0.7 * _chance.Share() * _season.GapGrowth,
            Math.Min(2 + _chance.Below(5) + (int)(4 * use), 10));
        var outcome = OutcomeOf(customer);
        return customer with
        {
            ContractValue = _chance.IsOf(2) ? null : customer.ContractValue,
            Utilization = _chance.IsOf(6) ? null : customer.Utilization,
            GrowthGap = _chance.IsOf(6) ? null : customer.GrowthGap,
            Rating = _chance.IsOf(_season.NoRating) ? null : customer.Rating,
            Outcome = outcome,
        };
    }

    /// <summary>The customer knows all about itself, also what the company does not know.</summary>
    private ProposalOutcome OutcomeOf(Customer customer)
    {
        const double Reluctance = 4, Eagerness = 6;
        var likes = _mind.Evaluate(customer).Points!.Value / 100;
        var accepts = _chance.Share() < 1 / (1 + Math.Exp(Reluctance - (Eagerness * likes)));
        return _chance.IsOf(50) ? ProposalOutcome.NeverProposed
            : _chance.IsOf(5) ? ProposalOutcome.Open
            : accepts ? ProposalOutcome.Accepted
            : ProposalOutcome.Refused;
    }
}
