using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

public class AdviceRuleTests
{
    private static readonly bool?[] Grades = [true, false, null];
    private static readonly decimal?[] Gains = [null, -0.0000000001m, 0m, 0.0000000001m];
    private static readonly decimal?[] Multiples = [null, 0.9999999999m, 1m];

    [Fact]
    public void Decide_EverySetOfFiredGatesWithGradeWorthAndReturn_IsTheSecondWriting()
    {
        var checks = SecondRule.Codes.Select(code => GateCheck.Fired(code, SecondRule.ActionOf(code), null)).ToArray();
        for (var set = 0; set < 1 << checks.Length; set++)
        {
            var fired = checks.Where((_, place) => (set & (1 << place)) != 0).ToArray();
            string[] codes = [.. fired.Select(check => check.Code)];
            foreach (var grade in Grades)
            {
                foreach (var gained in Gains)
                {
                    foreach (var multiple in Multiples)
                    {
                        Assert.Equal(SecondRule.Decide(codes, grade, gained, multiple, 1), AdviceRule.Decide(fired, new(grade, gained, multiple, 1)));
                    }
                }
            }
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Advise_EveryJointStateOfTheGates_IsTheSecondWriting()
    {
        // 3^9 states of the facts behind the gates times 5 of past proposals; grade, worth and return go by the number.
        var reached = new HashSet<AdviceAction>();
        var number = 0;
        foreach (var states in States(9))
        {
            foreach (var past in PastStates.All)
            {
                number++;
                var facts = new FactStates(states, past, number);
                var advice = AdviceCases.Advise(facts.Account, facts.Proposal);
                string[] fired = [.. advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired).Select(gate => gate.Check.Code)];
                string[] open = [.. advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Unchecked).Select(gate => gate.Check.Code)];
                Assert.Equal(facts.Fired, fired.Where(code => code is not (GateCodes.CoverageLow or GateCodes.NoScore)).ToHashSet());
                Assert.Equal(facts.Unchecked, open.ToHashSet());
                var grade = advice.Score.Score.Points is { } points ? points >= 60 : (bool?)null;
                var expected = SecondRule.Decide(fired, grade, advice.ValueGained, advice.OurReturn?.Multiple, 1);
                Assert.Equal(expected, (advice.Action, advice.Reasons[0].Code));
                foreach (var gate in advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired))
                {
                    var without = SecondRule.Decide([.. fired.Where(code => code != gate.Check.Code)], grade, advice.ValueGained, advice.OurReturn?.Multiple, 1);
                    Assert.Equal(((AdviceAction?)without.Action, without.Reason), (gate.ActionWithout, gate.ReasonWithout));
                }

                reached.Add(advice.Action);
            }
        }

        Assert.Equal(98_415, number);
        Assert.Equal(Enum.GetValues<AdviceAction>().Order(), reached.Order());
    }

    [Fact]
    public void Decide_NothingFiredAndNothingKnown_Nurtures() =>
        Assert.Equal((AdviceAction.Nurture, "gate:no-score"), AdviceRule.Decide([], new(null, null, null, 1)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Decide_MultipleOfOne_IsHeldAgainstItBelowTheFloorOnly(int floor, bool proposed) =>
        Assert.Equal(proposed ? AdviceAction.ProposeNow : AdviceAction.Nurture, AdviceRule.Decide([], new(true, 1, 1, floor)).Action);

    private static IEnumerable<int[]> States(int gates)
    {
        for (var code = 0; code < Math.Pow(3, gates); code++)
        {
            var states = new int[gates];
            for (var (rest, i) = (code, 0); i < gates; i++, rest /= 3)
            {
                states[i] = rest % 3;
            }

            yield return states;
        }
    }
}
