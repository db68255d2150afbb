using UpsellScoring.Advice;
using UpsellScoring.Tests.Advice;

namespace UpsellScoring.Tests.Laws;

/// <summary>What holds of every advice, whatever the facts.</summary>
public class AdviceLaws
{
    [Fact]
    public void Gate_FiredAndAnyScore_IsNotLifted()
    {
        var reached = new Reached();
        Law.Holds(AdviceGenerators.Pairs, drawn =>
        {
            var advice = Advise(drawn);
            var fired = advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired).ToArray();
            reached.Note("fired", fired.Length > 0);
            reached.Note("none fired", fired.Length == 0);
            if (fired.Length > 0)
            {
                Assert.Equal(fired.Max(gate => gate.Check.Action), advice.Action);
            }
        });
        reached.AtLeast(0.02, "fired", "none fired");
    }

    [Fact]
    public void Fact_MadeUnknown_FiresNoGateOfFacts()
    {
        Law.Holds(AdviceGenerators.Pairs, drawn =>
        {
            var before = FiredCodes(Advise(drawn));
            foreach (var (account, proposal) in Forgotten(drawn.Account, drawn.Proposal))
            {
                var after = FiredCodes(Advise(drawn with { Account = account, Proposal = proposal }));
                Assert.Empty(after.Except(before).Except([GateCodes.CoverageLow, GateCodes.NoScore]));
            }
        });
    }

    [Fact]
    public void FiredGate_TakenAway_LeavesExactlyTheListedAdvice()
    {
        var reached = new Reached();
        Law.Holds(AdviceGenerators.Pairs, drawn =>
        {
            var advice = Advise(drawn);
            foreach (var (code, account, proposal) in Cleared(drawn.Account, drawn.Proposal))
            {
                if (advice.Gates.Single(gate => gate.Check.Code == code) is not { ActionWithout: { } action, ReasonWithout: { } reason })
                {
                    continue;
                }

                reached.Note(code, true);
                var without = Advise(drawn with { Account = account, Proposal = proposal });
                Assert.Equal((action, reason), (without.Action, without.Reasons[0].Code));
            }
        });
        reached.AtLeast(0, GateCodes.TerminationNotice, GateCodes.Escalation, GateCodes.DeliberateChoice, GateCodes.OffTarget, GateCodes.TemperatureLow);
    }

    [Fact]
    public void CoolDown_AsTimeGoesOn_FiresUntilItClearsAndNeverAgain()
    {
        Law.Holds(AdviceGenerators.Pairs, drawn =>
        {
            foreach (var code in new[] { GateCodes.OfferCoolDown, GateCodes.AccountCoolDown })
            {
                var isOver = false;
                foreach (var days in new[] { 0, 1, 28, 29, 30, 31, 178, 179, 180, 181, 5000 })
                {
                    if (drawn.AsOf.DayNumber + days > DateOnly.MaxValue.DayNumber)
                    {
                        break;
                    }

                    var asOf = drawn.AsOf.AddDays(days);
                    var check = Advise(drawn with { AsOf = asOf }).Gates.Single(gate => gate.Check.Code == code).Check;
                    Assert.False(isOver && check.Verdict == GateVerdict.Fired);
                    isOver |= check.Verdict == GateVerdict.Clear;
                    if (check is { Verdict: GateVerdict.Fired, ClearsOn: { } clears } && clears > asOf && clears < DateOnly.MaxValue)
                    {
                        Assert.Equal(GateVerdict.Clear, Advise(drawn with { AsOf = clears }).Gates.Single(gate => gate.Check.Code == code).Check.Verdict);
                        Assert.Equal(GateVerdict.Fired, Advise(drawn with { AsOf = clears.AddDays(-1) }).Gates.Single(gate => gate.Check.Code == code).Check.Verdict);
                    }
                }
            }
        });
    }

    [Fact]
    public void Advice_OfAnyFacts_DecidesByItsFirstReasonAndNamesEachUnknownOnce()
    {
        Law.Holds(AdviceGenerators.Pairs, drawn =>
        {
            var advice = Advise(drawn);
            Assert.Equal(advice.Unknown.Count, advice.Unknown.Select(fact => fact.Name).Distinct().Count());
            Assert.Equal(advice.Gates.SelectMany(gate => gate.Check.Missing).Distinct().Order(), advice.Unknown.Where(fact => fact.UncheckedGates.Count > 0).Select(fact => fact.Name).Order());
            Assert.Equal(advice.Reasons.Count, advice.Reasons.Select(reason => reason.Code).Distinct().Count());
            var fired = FiredCodes(advice);
            var expected = SecondRule.Decide(fired, advice.Score.Score.Grade is { } grade ? grade.From >= 60 : null, advice.ValueGained, advice.OurReturn?.Multiple, 1);
            Assert.Equal(expected, (advice.Action, advice.Reasons[0].Code));
        });
    }

    private static UpsellAdvice Advise(DrawnAdvice drawn) => AdviceGenerators.Advisor.Advise(drawn.Account, drawn.Proposal, drawn.AsOf);

    private static string[] FiredCodes(UpsellAdvice advice) =>
        [.. advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired).Select(gate => gate.Check.Code)];

    private static IEnumerable<(Account Account, Proposal Proposal)> Forgotten(Account account, Proposal proposal) =>
    [
        (account with { Rating = null }, proposal),
        (account with { Ratings = null }, proposal),
        (account with { OpenEscalation = null }, proposal),
        (account with { TerminationNotice = null }, proposal),
        (account with { DeliberateChoice = null }, proposal),
        (account with { PastProposals = null }, proposal),
        (account with { Utilization = null }, proposal),
        (account with { Temperature = null }, proposal),
        (account with { Needs = null }, proposal),
        (account with { LimitsReached = null }, proposal),
        (account with { IsDeciderKnown = null }, proposal),
        (account with { ContractValue = null, TenureMonths = null, GrowthGap = null, Extras = null }, proposal),
        (account, proposal with { Kind = null }),
        (account, proposal with { Serves = null }),
        (account, proposal with { ProposedPrice = null }),
        (account, proposal with { GrossMargin = null, YearlyChurnBefore = null, YearlyChurnAfter = null, OurCost = null }),
    ];

    /// <summary>The facts changed so that one gate lets pass and nothing else the rule looks at changes.</summary>
    private static IEnumerable<(string Code, Account Account, Proposal Proposal)> Cleared(Account account, Proposal proposal) =>
    [
        (GateCodes.TerminationNotice, account with { TerminationNotice = Occurrence.None }, proposal),
        (GateCodes.Escalation, account with { OpenEscalation = Occurrence.None }, proposal),
        (GateCodes.DeliberateChoice, account with { DeliberateChoice = PlanChoice.NotDeliberate }, proposal),
        (GateCodes.OffTarget, account with { Needs = ["fits"] }, proposal with { Serves = ["fits"] }),
        (GateCodes.TemperatureLow, account with { Temperature = null }, proposal),
        (GateCodes.LargeGap, account with { IsDeciderKnown = true }, proposal),
    ];
}
