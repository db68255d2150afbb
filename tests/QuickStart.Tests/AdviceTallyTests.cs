using UpsellScoring;
using UpsellScoring.Advice;

namespace QuickStart.Tests;

public class AdviceTallyTests
{
    private static readonly Customer Known = TestCustomers.Known();
    private static readonly Customer Detractor = TestCustomers.Known("C3").With(account => account with { Rating = 3 });
    private static readonly Customer Better = TestCustomers.Known("C4").With(account => account with { Rating = 10 });

    [Fact]
    public void Counted_KnownAndSparse_CountsThemApart()
    {
        AdviceTally tally = TestCustomers.Tally(20, Known, TestCustomers.Sparse(), Detractor);

        Assert.Equal((3, 2, 1), (tally.Count, tally.Ranked, tally.TooLittleKnownCount));
        Assert.Equal("C2", Assert.Single(tally.TooLittleKnown).Row.Account.Id);
        Assert.Equal(1, tally.Of(AdviceAction.ProposeNow, "B"));
        Assert.Equal(1, tally.Of(AdviceAction.RecoverFirst, "C"));
        Assert.Equal(0, tally.Of(AdviceAction.Hold, "A"));
        Assert.Equal(["A", "B", "C", "D"], tally.Grades);
    }

    [Fact]
    public void Highest_MoreThanAsked_AreTheBestInOrderAndOfEqualOnesTheEarlier()
    {
        Customer same = TestCustomers.Known("C5");

        Assert.Equal(["C4", "C1"], TestCustomers.Tally(2, Detractor, Known, same, Better).Highest.Select(row => row.Row.Account.Id));
        Assert.Equal(["C4", "C5"], TestCustomers.Tally(2, Better, same, Known).Highest.Select(row => row.Row.Account.Id));
    }

    [Fact]
    public void TooLittleKnown_MoreThanAsked_AreTheFirst() =>
        Assert.Equal(["a", "b"], TestCustomers.Tally(2, TestCustomers.Sparse("a"), TestCustomers.Sparse("b"), TestCustomers.Sparse("c")).TooLittleKnown.Select(row => row.Row.Account.Id));

    [Fact]
    public void Facts_SomeUnknown_TheOneToFetchFirstLeads()
    {
        AdviceTally tally = TestCustomers.Tally(20, TestCustomers.Sparse("a"), TestCustomers.Sparse("b"), Known);

        Assert.Equal(new FactTally(FactorNames.Utilization, 2, 2), tally.Facts[0]);
        Assert.Equal(3, tally.Facts.Single(fact => fact.Name == FactNames.Temperature).Unknown);
    }

    [Fact]
    public void Counted_RowWithoutAdvice_IsPassedOnUncounted()
    {
        AdviceTally tally = TestCustomers.Tally(20, Known.With(account => account with { OpenEscalation = Occurrence.SinceDay(TestCustomers.Day.AddDays(1)) }));

        Assert.Equal(0, tally.Count);
        Assert.Empty(tally.Facts);
    }
}
