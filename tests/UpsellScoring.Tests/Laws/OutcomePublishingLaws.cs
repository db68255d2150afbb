using FsCheck.Fluent;
using UpsellScoring.Outcomes;
using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Laws;

public sealed class OutcomePublishingLaws
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void History_AnySteps_OnlyGrowsAndRevertsRestoreTheHash()
    {
        var reached = new Reached();
        var cases = from cards in Generate.WritableCard.Select(drawn => drawn.Card).ArrayOf(4)
                    from steps in Gen.Choose(0, 9).ArrayOf(12)
                    select (cards, steps);
        Law.Holds(cases, one =>
        {
            var history = CardHistory.Empty;
            for (var i = 0; i < one.steps.Length; i++)
            {
                var (before, step) = (history, one.steps[i]);
                var on = Day.AddDays(i / 2);
                if (step < 4)
                {
                    var card = one.cards[step].WithVersion(FormattableString.Invariant($"{step}"));
                    if (before.Current?.Card.Equals(card) == true)
                    {
                        Assert.Throws<ArgumentException>(() => before.Publish(before.Draft(card), on, "Sato"));
                        continue;
                    }

                    history = before.Publish(before.Draft(card), on, "Sato", "step");
                    Assert.Equal(ScorecardDocument.ContentHash(card), history.Current!.CardHash);
                }
                else if (step - 3 <= before.Publications.Count && before.Publications[step - 4].CardHash != before.Current!.CardHash)
                {
                    history = before.Revert(step - 3, on, "Ito");
                    Assert.Equal(before.Publications[step - 4].CardHash, history.Current!.CardHash);
                    Assert.Equal(before.Publications[step - 4].Card, history.Current.Card);
                    reached.Note("reverted", true);
                }
                else
                {
                    reached.Note("reverted", false);
                    continue;
                }

                Assert.Equal(before.Publications, history.Publications.SkipLast(1));
            }

            Assert.Equal(history.Publications, CardHistory.Restore(history.Publications, history.Current?.Hash).Publications);
            Assert.Equal(history.Publications.Count, history.Publications.Select(entry => entry.Hash).Distinct().Count());
        });
        reached.AtLeast(0.05, "reverted");
    }

    [Fact]
    public void Preview_AnyTwoCardsAndAccounts_AddsUpAndSplitsEachMove()
    {
        var cases = from count in Gen.Choose(1, 6)
                    from factors in Generate.FactorsOf(count, Generate.BuiltInCurve, Generate.Rule)
                    from weights in Generate.RawWeight.ArrayOf(count)
                    from before in Generate.CardOf(factors)
                    from after in Generate.CardOf([.. factors.Select((factor, i) => new DrawnFactor(factor.Factor with { Weight = weights[i] }, factor.Curve))])
                    from rows in Generate.ValuesFor(before).ArrayOf(12)
                    select (before, after, rows);
        Law.Holds(cases, one =>
        {
            var preview = CardPreview.Compare(one.before.BindRows(), one.after.BindRows(), one.rows, movers: 5);
            Assert.Equal(12, preview.Compared);
            Assert.Equal(12, preview.Grades.Sum(cell => cell.Count));
            Assert.Equal(preview.GradeChanges, preview.Grades.Where(cell => cell.From != cell.To).Sum(cell => cell.Count));
            Assert.Equal(preview.Movers.Count, preview.Movers.Select(mover => mover.Index).Distinct().Count());
            foreach (var mover in preview.Movers)
            {
                Law.SameBits(one.after.Scorer.Evaluate(one.rows[mover.Index]), mover.Change.After);
                Law.Near(mover.Change.Difference ?? 0, mover.Change.Effects.Sum(effect => effect.Points), 1e-9);
            }

            double[] moves = [.. preview.Movers.Select(mover => Math.Abs(mover.Change.Difference ?? double.PositiveInfinity))];
            Assert.Equal(moves.OrderDescending(), moves);
        });
    }
}
