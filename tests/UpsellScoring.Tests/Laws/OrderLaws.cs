using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Laws;

/// <summary>The order of accounts and of factors, and the unit of weights, do not matter.</summary>
public class OrderLaws
{
    private const double Tolerance = 1e-12 * 100;

    [Fact]
    public void Rank_OfAnotherOrderOfAccounts_IsTheSameUpToCompleteTies()
    {
        var reached = new Reached();
        var cases = from lists in Lists from order in Generate.Shuffled(lists.Rows) from limit in Generate.Fraction select (lists.Card, lists.Rows, order, limit);
        Law.Holds(cases, drawn =>
        {
            var scorer = drawn.Card.BindRows();
            var options = new RankingOptions { CoverageLimit = drawn.limit };
            var one = scorer.Rank(drawn.Rows, options: options);
            var other = scorer.Rank(drawn.order, options: options);

            reached.Note("ties", one.Top.Zip(one.Top.Skip(1)).Any(pair => pair.First.Score == pair.Second.Score));
            reached.Note("too little known", one.TooLittleKnown.Count > 0);
            reached.Note("broken", one.Broken.Count > 0);
            reached.Note("ranked", one.Top.Count > 2);
            // Within a complete tie only the set of accounts is the same.
            Assert.Equal(Groups(one), Groups(other));
            Assert.Equal(Places(one.TooLittleKnown.Select(row => (row.Account, row.FetchFirst)), drawn.Rows), Places(other.TooLittleKnown.Select(row => (row.Account, row.FetchFirst)), drawn.Rows));
            Assert.Equal(Places(one.Broken.Select(row => (row.Account!, row.Cause)), drawn.Rows), Places(other.Broken.Select(row => (row.Account!, row.Cause)), drawn.Rows));
            Assert.Equal(one.Knowledge, other.Knowledge);
            Assert.Equal(one.Distribution.Histogram, other.Distribution.Histogram);
            Assert.Equal(one.Distribution.Grades, other.Distribution.Grades);
            Law.SameBits(one.Distribution.Mean ?? double.NaN, other.Distribution.Mean ?? double.NaN);
            Law.SameBits(one.Distribution.Median ?? double.NaN, other.Distribution.Median ?? double.NaN);
        });
        reached.AtLeast(0.1, "ties", "too little known", "broken", "ranked");
    }

    [Fact]
    public void Rank_OfAnyAccounts_HasEachOnceInOrder()
    {
        var cases = from lists in Lists from top in Gen.Choose(1, 40) select (lists.Card, lists.Rows, top);
        Law.Holds(cases, drawn =>
        {
            var scorer = drawn.Card.BindRows();
            var ranking = scorer.Rank(drawn.Rows);
            var indices = ranking.Top.Select(row => row.Index).Concat(ranking.TooLittleKnown.Select(row => row.Index)).Concat(ranking.Broken.Select(row => row.Index));
            Assert.Equal(Enumerable.Range(0, drawn.Rows.Length).Select(i => (long)i), indices.Order());
            foreach (var (row, place) in ranking.Top.Select((row, place) => (row, place)))
            {
                Assert.Equal(place + 1, row.Place);
                Assert.Same(drawn.Rows[row.Index], row.Account);
                Law.SameBits(scorer.Evaluate(row.Account), row.Score);
            }

            foreach (var (better, worse) in ranking.Top.Zip(ranking.Top.Skip(1)))
            {
                Assert.True((better.Score.Points, better.Score.Coverage, worse.Index).CompareTo((worse.Score.Points, worse.Score.Coverage, better.Index)) > 0);
            }

            Assert.Equal(ranking.Top.Take(drawn.top), scorer.Rank(drawn.Rows, drawn.top).Top);
        });
    }

    [Fact]
    public void FetchFirst_OfAnAccountNotRanked_IsTheFirstUnknownReason()
    {
        var reached = new Reached();
        Law.Holds(Lists, drawn =>
        {
            var scorer = drawn.Card.BindRows();
            foreach (var row in scorer.Rank(drawn.Rows).TooLittleKnown)
            {
                var unknown = scorer.Explain(row.Account).Reasons.Unknown;
                reached.Note("several unknown", unknown.Count > 1);
                reached.Note("several required", unknown.Count(reason => drawn.Card.Card.Factors.Single(factor => factor.Name == reason.Factor).Unknown.Kind == UnknownRuleKind.Required) > 1);
                // Nothing hangs on an unknown value of a flat curve: it is no reason, but it is named when there is no other.
                Assert.Equal(unknown.Count > 0 ? unknown[0].Factor : row.FetchFirst, row.FetchFirst);
            }
        });
        reached.AtLeast(0.05, "several unknown");
        reached.AtLeast(0.02, "several required");
    }

    [Fact]
    public void Score_OfAnotherOrderOfFactors_IsTheSame()
    {
        var cases = from account in Generate.Account from order in Generate.Shuffled(Enumerable.Range(0, account.Values.Length)) select (account, order);
        var reached = new Reached();
        Law.Holds(cases, drawn =>
        {
            var (account, order) = drawn;
            var other = new Scorecard("other", order.Select(place => account.Drawn.Card.Factors[place]), [new("all", 0)]).BindValues().Evaluate([.. order.Select(place => account.Values[place])]);
            var score = account.Score();
            reached.Note("moved", !order.SequenceEqual(order.Order()));
            Assert.Equal(score.Outcome, other.Outcome);
            Law.Near(score.Points ?? 0, other.Points ?? 0, Tolerance);
            Law.Near(score.Coverage, other.Coverage, 1e-12);
            Law.Near(score.Lowest, other.Lowest, Tolerance);
            Law.Near(score.Highest, other.Highest, Tolerance);
        });
        reached.AtLeast(0.5, "moved");
    }

    [Fact]
    public void NormalizeWeights_OfScaledWeights_GivesTheSameScore()
    {
        var cases = from raw in RawAccounts from scale in Generate.PowerOfTen(-6, 6) select (raw.Factors, raw.Values, scale);
        Law.Holds(cases, drawn =>
        {
            var (one, other) = (Scored(drawn.Factors, drawn.Values), Scored(Scaled(drawn.Factors, drawn.scale), drawn.Values));
            Assert.Equal(one.Outcome, other.Outcome);
            Law.Near(one.Points ?? 0, other.Points ?? 0, Tolerance);
            Law.Near(one.Coverage, other.Coverage, 1e-12);
        });
    }

    [Fact]
    public void NormalizeWeights_OfWeightsScaledByAPowerOfTwo_GivesTheSameBits()
    {
        var cases = from raw in RawAccounts from power in Gen.Choose(-200, 200) select (raw.Factors, raw.Values, power);
        Law.Holds(cases, drawn =>
        {
            var scaled = Scaled(drawn.Factors, Math.ScaleB(1, drawn.power));
            Assert.Equal(Scorecard.NormalizeWeights(drawn.Factors), Scorecard.NormalizeWeights(scaled));
            Law.SameBits(Scored(drawn.Factors, drawn.Values), Scored(scaled, drawn.Values));
        });
    }

    /// <summary>A card with twelve accounts, some alike, some that cannot be read.</summary>
    private static Gen<(DrawnCard Card, double[][] Rows)> Lists =>
        from card in Generate.CardOf(Gen.Choose(1, 6), Generate.AnyCurve, Generate.Rule)
        from rows in Generate.ValuesFor(card).ArrayOf(9)
        from alike in Gen.Elements(rows).ArrayOf(3)
        from broken in Gen.Elements(true, false, false)
        select (card, (double[][])[.. rows, .. alike.Select(row => row.ToArray()), .. broken ? [[double.PositiveInfinity, .. rows[0][1..]]] : Array.Empty<double[]>()]);

    private static Gen<(Factor[] Factors, double[] Values)> RawAccounts =>
        from factors in Generate.FactorCount.SelectMany(count => Generate.FactorsOf(count, Generate.AnyCurve, Generate.Rule))
        from card in Generate.CardOf(factors)
        from values in Generate.ValuesFor(card)
        select (factors.Select(factor => factor.Factor).ToArray(), values);

    private static Factor[] Scaled(Factor[] factors, double scale) => Array.ConvertAll(factors, factor => factor with { Weight = factor.Weight * scale });

    private static AccountScore Scored(Factor[] factors, double[] values) =>
        new Scorecard("raw", Scorecard.NormalizeWeights(factors), [new("all", 0)]).BindValues().Evaluate(values);

    /// <summary>Points and coverage of each complete tie with the values of its accounts, as text of bits.</summary>
    private static string[] Groups(Ranking<double[]> ranking) => [.. ranking.Top
        .GroupBy(row => (Bits(row.Score.Points!.Value), Bits(row.Score.Coverage)))
        .Select(tie => $"{tie.Key}: {string.Join(' ', tie.Select(row => Text(row.Account)).Order(StringComparer.Ordinal))}")];

    private static string[] Places(IEnumerable<(double[] Account, string What)> rows, double[][] all)
    {
        Assert.All(rows, row => Assert.Contains(all, account => ReferenceEquals(account, row.Account)));
        return [.. rows.Select(row => Text(row.Account) + row.What).Order(StringComparer.Ordinal)];
    }

    private static string Text(double[] values) => string.Join(',', values.Select(Bits));

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
