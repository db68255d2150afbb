using QuickStart.Output;

namespace QuickStart.Tests.Output;

public class TooLittleKnownTableTests
{
    [Fact]
    public void Write_OneValueKnown_ShowsWhatIsPossibleAndTheValueToFetch()
    {
        string[] lines = Write(20, new Customer("C1", "ヌルモ商事", null, null, 24, null, null, null), new Customer("C2", "N", null, null, null, null, null, null));

        Assert.Equal("Not ranked, since less than 60% of the weight is known: 2", lines[0]);
        Assert.Equal("| C1 | ヌルモ商事 |      15% |  15.0 to 100.0 | utilization |", lines[4]);
        Assert.Equal("| C2 | N          |       0% |   0.0 to 100.0 | utilization |", lines[5]);
        Assert.Single(lines[1..].Select(OutputText.Cells).Distinct());
    }

    [Fact]
    public void Write_MoreThanAsked_CountsTheRest() =>
        Assert.Equal("... and 5 more", Write(20, [.. Enumerable.Repeat(new Customer("C1", "N", null, null, null, null, null, null), 25)])[^1]);

    [Fact]
    public void Write_None_WritesNothing() => Assert.Equal([""], Write(20));

    private static string[] Write(int top, params Customer[] customers) =>
        OutputText.Lines(console => TooLittleKnownTable.Write(console, CustomerScoring.Scorer.Rank(customers).TooLittleKnown, top));
}
