using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

/// <summary>An account and a proposal whose facts put each gate into a chosen state: 0 unfired, 1 fired, 2 unchecked.</summary>
internal sealed class FactStates
{
    public FactStates(int[] states, PastStates past, int number)
    {
        var termination = Add(GateCodes.TerminationNotice, states[0]);
        var escalation = Add(GateCodes.Escalation, states[1]);
        var detractor = Add(GateCodes.Detractor, states[2]);
        var choice = Add(GateCodes.DeliberateChoice, states[3]);
        var utilization = Add(GateCodes.UtilizationLow, states[4]);
        var temperature = Add(GateCodes.TemperatureLow, states[5]);
        var target = Add(GateCodes.OffTarget, states[6]);
        var plan = Add(GateCodes.NoHigherPlan, states[7]);
        var gap = Add(GateCodes.LargeGap, states[8]);
        if (past.Past is null)
        {
            Unchecked.UnionWith([GateCodes.OfferCoolDown, GateCodes.AccountCoolDown]);
        }

        Fired.UnionWith(past.Fired);
        Account = AdviceCases.Known with
        {
            TerminationNotice = State<Occurrence>(termination, Occurrence.None, Occurrence.SinceDay(AdviceCases.AsOf)),
            OpenEscalation = State<Occurrence>(escalation, Occurrence.None, Occurrence.Undated),
            Rating = State<int>(detractor, number % 2 == 0 ? 7 : 10, number % 2 == 0 ? 6 : 0),
            DeliberateChoice = State<PlanChoice>(choice, PlanChoice.NotDeliberate, PlanChoice.Deliberate(AdviceCases.AsOf)),
            Utilization = State<double>(utilization, number % 3 == 0 ? 0.4 : 0.9, 0.39),
            Temperature = temperature switch
            {
                0 => new(AccountTemperature.Medium, AdviceCases.AsOf),
                1 => new(AccountTemperature.Low, AdviceCases.AsOf.AddDays(-90)),
                _ => new(AccountTemperature.Low, AdviceCases.AsOf.AddDays(-91)),
            },
            Needs = target == 0 ? ["api"] : [],
            LimitsReached = target == 2 ? null : [],
            IsOnHighestPlan = State<bool>(plan, false, true),
            IsDeciderKnown = State<bool>(gap, true, false),
            PastProposals = past.Past,
            TenureMonths = number % 5 == 0 ? null : number % 5 * 6,
            ContractValue = number % 4 == 0 ? null : 100_000 * (number % 4 * number % 11),
            GrowthGap = number % 6 == 0 ? null : 0.1 * (number % 6),
        };
        Proposal = AdviceCases.Offered with
        {
            ProposedPrice = AdviceCases.Monthly(80_000),
            YearlyChurnAfter = (number % 3) switch { 0 => 0.15, 1 => 0.9, _ => null },
            OurCost = (number / 3 % 3) switch { 0 => 100_000, 1 => 900_000_000, _ => null },
        };
    }

    public Account Account { get; }

    public Proposal Proposal { get; }

    public HashSet<string> Fired { get; } = [];

    public HashSet<string> Unchecked { get; } = [];

    private int Add(string code, int state)
    {
        if (state == 1)
        {
            Fired.Add(code);
        }
        else if (state == 2)
        {
            Unchecked.Add(code);
        }

        return state;
    }

    private static T? State<T>(int state, T unfired, T fired)
        where T : struct => state == 0 ? unfired : state == 1 ? fired : null;
}
