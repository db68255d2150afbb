using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Laws;

/// <summary>The split of a change adds up and blames nothing that did not change.</summary>
public class ChangeLaws
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Effects_OfAnyTwoCardsAndAccounts_SumToTheDifference()
    {
        var reached = new Reached();
        Law.Holds(Pairs(), drawn =>
        {
            var (before, after) = drawn;
            var change = after.Explain().ChangeSince(before.Explain());
            Law.SameBits(before.Score(), change.Before);
            Law.SameBits(after.Score(), change.After);
            Assert.Equal(after.Score().Points - before.Score().Points, change.Difference);
            reached.Note("one has no score", change.Difference is null);
            if (change.Difference is not { } difference)
            {
                Assert.Empty(change.Effects);
                return;
            }

            Law.Near(difference, change.Effects.Sum(effect => effect.Points), Tolerance);
            Law.Near(difference, Enum.GetValues<ScoreEffectCause>().Sum(change.Total), Tolerance);
            Assert.DoesNotContain(change.Effects, effect => effect.Points == 0);
            Assert.Equal(change.Effects.OrderBy(effect => effect.Cause), change.Effects);
            Assert.Distinct(change.Effects.Select(effect => (effect.Cause, effect.Factor)));
            reached.Note("factors in common", Names(before).Intersect(Names(after)).Any());
            reached.Note("factors added and removed", Names(before).Except(Names(after)).Any() && Names(after).Except(Names(before)).Any());
            foreach (var cause in Enum.GetValues<ScoreEffectCause>())
            {
                reached.Note(cause.ToString(), change.Effects.Any(effect => effect.Cause == cause));
            }

            Assert.All(change.Effects, effect => AssertCause(effect, before, after));
        });
        reached.AtLeast(0.1, "one has no score", "factors in common", "factors added and removed", "BecameKnown", "BecameUnknown", "Value", "Curve", "Weight");
    }

    [Fact]
    public void ToString_OfAnyChange_PrintsLinesThatAddUpToThePrintedScores()
    {
        var reached = new Reached();
        Law.Holds(Pairs(), drawn =>
        {
            var change = drawn.After.Explain().ChangeSince(drawn.Before.Explain());
            if (change.Difference is null)
            {
                return;
            }

            var lines = change.ToString().Split('\n');
            Assert.Equal(change.Effects.Count, lines.Length - 1);
            var printed = lines.Skip(1).Select(line => Number(line.Trim())).ToArray();
            Assert.Equal(Number(change.After.ToString()) - Number(change.Before.ToString()), printed.Sum());
            reached.Note("effects", printed.Length > 1);
            Assert.All(printed.Zip(change.Effects), pair => Law.Near(pair.Second.Points, (double)pair.First, 0.1 + Tolerance));
        });
        reached.AtLeast(0.3, "effects");

        static decimal Number(string text) => decimal.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Effects_WhenNothingChanged_AreNone()
    {
        Law.Holds(Generate.Account, account =>
        {
            var change = account.Explain().ChangeSince(account.Explain());
            Assert.Empty(change.Effects);
            Assert.True(change.Difference is null or 0);
        });
    }

    [Fact]
    public void Effects_WhenOnlyKnownValuesChanged_AreOfTheValuesThatChanged()
    {
        var cases = from account in Generate.Account
                    from values in Generate.KnownValuesFor(account.Drawn)
                    select (account, account with { Values = [.. account.Values.Zip(values, (old, value) => double.IsNaN(old) ? old : value)] });
        AssertOnly(cases, ScoreEffectCause.Value);
    }

    [Fact]
    public void Effects_WhenOnlyTheMissingPatternChanged_AreOfMissingValues()
    {
        var cases = from account in Generate.Account
                    from known in Generate.KnownValuesFor(account.Drawn)
                    from pattern in Generate.ValuesFor(account.Drawn)
                    let values = account.Values.Zip(known, (old, value) => double.IsNaN(old) ? value : old)
                    select (account, account with { Values = [.. values.Zip(pattern, (value, mask) => double.IsNaN(mask) ? mask : value)] });
        AssertOnly(cases, ScoreEffectCause.BecameKnown, ScoreEffectCause.BecameUnknown);
    }

    [Fact]
    public void Effects_WhenOnlyCurvesAndRulesChanged_AreOfCurves()
    {
        var cases = from account in Generate.AccountOf(Generate.CardOf(Generate.FactorCount, Generate.AnyCurve, Generate.RuleWithoutRequired))
                    from other in Generate.FactorsOf(account.Values.Length, Generate.AnyCurve, Generate.RuleWithoutRequired)
                    select (account, On(account, account.Drawn.Card.Factors.Select((factor, i) => factor with { Curve = other[i].Factor.Curve, Unknown = other[i].Factor.Unknown })));
        AssertOnly(cases, ScoreEffectCause.Curve);
    }

    [Fact]
    public void Effects_WhenOnlyWeightsChanged_AreOfWeights()
    {
        var cases = from account in Generate.AccountOf(Generate.CardOf(Gen.Choose(2, 12), Generate.AnyCurve, Generate.Rule))
                    from weights in Generate.RawWeight.ArrayOf(account.Values.Length)
                    select (account, On(account, Scorecard.NormalizeWeights(account.Drawn.Card.Factors.Select((factor, i) => factor with { Weight = weights[i] }))));
        AssertOnly(cases, ScoreEffectCause.Weight);
    }

    private static void AssertOnly(Gen<(DrawnAccount Before, DrawnAccount After)> cases, params ScoreEffectCause[] causes)
    {
        var reached = new Reached();
        Law.Holds(cases, drawn =>
        {
            var change = drawn.After.Explain().ChangeSince(drawn.Before.Explain());
            reached.Note("effects", change.Effects.Count > 0);
            Assert.All(change.Effects, effect => Assert.Contains(effect.Cause, causes));
            Assert.All(change.Effects, effect => AssertCause(effect, drawn.Before, drawn.After));
            Law.Near(change.Difference ?? 0, change.Effects.Sum(effect => effect.Points), Tolerance);
        });
        reached.AtLeast(0.3, "effects");
    }

    /// <summary>What an effect names did change; one that left nothing to score by may be seen with a later change.</summary>
    private static void AssertCause(ScoreEffect effect, DrawnAccount before, DrawnAccount after)
    {
        var (old, present) = (Place(before, effect.Factor), Place(after, effect.Factor));
        var changed = effect.Cause switch
        {
            ScoreEffectCause.BecameKnown => double.IsNaN(old!.Value.Value) && !double.IsNaN(present!.Value.Value),
            ScoreEffectCause.BecameUnknown => !double.IsNaN(old!.Value.Value) && double.IsNaN(present!.Value.Value),
            ScoreEffectCause.Value => !old!.Value.Value.Equals(present!.Value.Value),
            ScoreEffectCause.Curve => !old!.Value.Factor.Curve.Equals(present!.Value.Factor.Curve) || old.Value.Factor.Unknown != present.Value.Factor.Unknown,
            _ => old?.Factor.Weight != present?.Factor.Weight,
        };
        Assert.True(changed, $"{effect} from {before} to {after}");
    }

    private static (Factor Factor, double Value)? Place(DrawnAccount account, string name)
    {
        var place = account.Drawn.Card.Factors.Index().Where(item => item.Item.Name == name).Select(item => item.Index).DefaultIfEmpty(-1).First();
        return place < 0 ? null : (account.Drawn.Card.Factors[place], account.Values[place]);
    }

    private static IEnumerable<string> Names(DrawnAccount account) => account.Drawn.Card.Factors.Select(factor => factor.Name);

    private static DrawnAccount On(DrawnAccount account, IEnumerable<Factor> factors)
    {
        var card = new Scorecard("later", factors, [new("all", 0)]);
        return account with { Drawn = new DrawnCard(card, [.. account.Drawn.Factors.Zip(card.Factors, (drawn, factor) => drawn with { Factor = factor })]) };
    }

    /// <summary>Two accounts on two cards, whose factors are drawn from the same eight names.</summary>
    private static Gen<(DrawnAccount Before, DrawnAccount After)> Pairs()
    {
        var account = from names in Gen.Choose(1, 6).SelectMany(count => Generate.Shuffled(Enumerable.Range(0, 8)).Select(order => order[..count]))
                      from factors in Generate.FactorsOf(names.Length, Generate.AnyCurve, Generate.Rule)
                      let named = factors.Select((factor, i) => factor with { Factor = factor.Factor with { Name = FormattableString.Invariant($"factor {names[i]}") } }).ToArray()
                      from drawn in Generate.AccountOf(Generate.CardOf(named))
                      select drawn;
        return from before in account from after in account select (before, after);
    }
}
