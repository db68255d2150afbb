using System.Globalization;

using FsCheck.Fluent;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Laws;

/// <summary>The same numbers and the same texts in every culture.</summary>
public class CultureLaws
{
    [Fact]
    public void Cultures_OfThisTest_WriteNumbersDifferently() =>
        Assert.True(Cultures.All.Select(culture => (-1234.5).ToString("N1", culture)).Distinct().Count() >= 3);

    [Fact]
    public void Score_UnderAnyCulture_HasTheSameBits()
    {
        Law.Holds(Generate.Account, account =>
        {
            var score = account.Score();
            Assert.All(Cultures.All, culture => Law.SameBits(score, Cultures.Under(culture, account.Score)));
        });
    }

    [Fact]
    public void ToString_OfScoreExplanationAndCard_IsTheSameUnderAnyCulture()
    {
        var reached = new Reached();
        Law.Holds(Generate.Account, account =>
        {
            var text = Cultures.Same(() =>
            {
                var explanation = account.Explain();
                string[] parts =
                [
                    explanation.Score.ToString(),
                    explanation.ToString(),
                    .. explanation.Reasons.For.Concat(explanation.Reasons.Against).Concat(explanation.Reasons.Unknown).Select(reason => reason.ToString()),
                    account.Drawn.Card.ToString(),
                    .. account.Drawn.Card.Factors.SelectMany(factor => new[] { factor.Curve.ToString()!, factor.Unknown.ToString() }),
                ];
                return string.Join('\n', parts);
            });
            reached.Note("a fraction", text.Contains('.', StringComparison.Ordinal));
            reached.Note("a negative number", text.Contains('-', StringComparison.Ordinal));
        });
        reached.AtLeast(0.5, "a fraction", "a negative number");
    }

    [Fact]
    public void ToString_OfChangeDifferencesAndWayUp_IsTheSameUnderAnyCulture()
    {
        var reached = new Reached();
        var cases = from before in Generate.Account from after in Generate.Account from cost in Generate.PowerOfTen(-3, 6) select (before, after, (decimal)cost);
        Law.Holds(cases, drawn =>
        {
            var (before, after, cost) = drawn;
            Cultures.Same(() =>
            {
                var change = after.Explain().ChangeSince(before.Explain());
                var way = before.Drawn.Scorer.CheapestWayUp(
                    before.Values, [.. before.Drawn.Factors.Take(3).Select(factor => new Move(factor.Factor.Name, factor.Curve.GreatestAt, cost))], before.Drawn.Card.Grades[0].Name);
                reached.Note("effects", change.Effects.Count > 0);
                reached.Note("way found", way.Outcome == GradePathOutcome.Found);
                string[] parts = [change.ToString(), way.ToString(), .. before.Drawn.Card.DifferencesTo(after.Drawn.Card).Select(difference => difference.ToString())];
                return string.Join('\n', parts);
            });
        });
        reached.AtLeast(0.1, "effects", "way found");
    }

    [Fact]
    public void ToString_OfRankingAndFindings_IsTheSameUnderAnyCulture()
    {
        var cases = from card in Generate.CardOf(Gen.Choose(1, 6), Generate.AnyCurve, Generate.Rule) from rows in Generate.ValuesFor(card).ArrayOf(8) from weight in Generate.Number select (card, rows, weight);
        Law.Holds(cases, drawn =>
        {
            var (card, rows, weight) = drawn;
            double[][] all = [.. rows, [double.NegativeInfinity, .. rows[0][1..]]];
            Cultures.Same(() =>
            {
                var ranking = card.BindRows().Rank(all);
                Scorecard.TryCreate("2026-04", [card.Card.Factors[0] with { Weight = weight + 0.5 }, new("other", 0.5, Curves.Linear(weight, weight), UnknownRule.Neutral(1.5))], [new("A", 99.5)], out _, out var findings);
                Assert.NotEmpty(findings);
                string[] parts =
                [
                    ranking.ToString(),
                    .. ranking.Top.Select(row => FormattableString.Invariant($"{row.Place} {row.Index} {row.Score}")),
                    .. ranking.TooLittleKnown.Select(row => FormattableString.Invariant($"{row.Index} {row.Score} {row.FetchFirst}")),
                    .. ranking.Broken.Select(row => FormattableString.Invariant($"{row.Index} {row.Factor} {row.Cause}")),
                    .. findings.Select(finding => finding.ToString()),
                ];
                return string.Join('\n', parts);
            });
        });
    }

    [Fact]
    public void Cultures_SetByAThread_AreSetBack()
    {
        var before = CultureInfo.CurrentCulture;
        Cultures.Under(Cultures.All[0], () => true);
        Assert.Same(before, CultureInfo.CurrentCulture);
    }
}
