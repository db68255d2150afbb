using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Laws;

/// <summary>Accounts in columns have the bits of one account at a time, whatever the number of lanes, of accounts and of threads.</summary>
public class BatchLaws
{
    private static Gen<(DrawnCard Card, double[][] Rows)> Batches =>
        from card in Generate.Card
        from count in Gen.Frequency((3, Gen.Choose(1, 40)), (1, Gen.Choose(60, 70)), (1, Gen.Choose(120, 140)))
        from rows in Generate.ValuesFor(card).ArrayOf(count)
        from infinite in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, count - 1)))
        from place in Gen.Choose(0, card.Card.Factors.Count - 1)
        from sign in Gen.Elements(double.PositiveInfinity, double.NegativeInfinity)
        select (card, WithInfinity(rows, infinite, place, sign));

    [Fact]
    public void Scores_OfColumns_AreThoseOfOneAccountAtATime()
    {
        var reached = new Reached();
        Law.Holds(Batches, drawn =>
        {
            reached.Note("infinite", drawn.Rows.Any(row => row.Any(double.IsInfinity)));
            reached.Note("required", drawn.Card.Card.Factors.Any(factor => factor.Unknown.Kind == UnknownRuleKind.Required));
            reached.Note("several blocks", drawn.Rows.Length > 64);
            foreach (var lanes in BatchCase.Lanes)
            {
                new BatchCase(drawn.Card.Card, drawn.Rows).ScoreAll(lanes).AssertAll();
                new BatchCase(drawn.Card.Card, drawn.Rows).ScoreOnly(lanes).AssertScores();
            }
        });
        reached.AtLeast(0.15, "infinite", "required", "several blocks");
    }

    private static double[][] WithInfinity(double[][] rows, int account, int place, double infinity) =>
        [.. rows.Select((row, i) => i == account ? [.. row.Select((value, k) => k == place ? infinity : value)] : row)];
}
