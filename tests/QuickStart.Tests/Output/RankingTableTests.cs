using QuickStart.Output;

namespace QuickStart.Tests.Output;

public class RankingTableTests
{
    private static readonly Customer Known = new("C1", "株式会社ヌルモラップ製作所", "青木", 1_200_000m, 14, 0.82, 0.40, 8);
    private static readonly Customer PartlyKnown = new("C2", "Nurumo [bold]ｶﾅ[/]\r\nLtd", null, null, 14, 0.40, 0.40, 8);

    [Fact]
    public void Write_KnownCustomer_ShowsPlaceScoreAndReasons() =>
        Assert.Contains(
            "| 青木  | 71.2 B |     100% | utilization +21.7 | contract value -9.2 |",
            Write(20, Known)[4],
            StringComparison.Ordinal);

    [Fact]
    public void Write_JapaneseNames_StayAligned()
    {
        string[] lines = Write(20, Known, PartlyKnown);

        Assert.Equal("Best 2 of 2 ranked customers", lines[0]);
        Assert.Contains("| 2 | C2 | Nurumo [bold]ｶﾅ[/]  Ltd    | -     |", lines[5], StringComparison.Ordinal);
        Assert.Single(lines[1..7].Select(OutputText.Cells).Distinct());
    }

    [Fact]
    public void Write_UnknownValues_SaysWhatTheyDo()
    {
        Assert.DoesNotContain(Write(20, Known), line => line.Contains("unknown", StringComparison.Ordinal));
        Assert.Equal("Customers above with unknown values: 1. Their places may change once these are known.", Write(20, Known, PartlyKnown)[^1]);
    }

    [Fact]
    public void Write_TopOne_ShowsOnlyTheBest()
    {
        string[] lines = Write(1, PartlyKnown, Known);

        Assert.Equal("Best 1 of 2 ranked customers", lines[0]);
        Assert.Single(lines, line => line.Contains("| C", StringComparison.Ordinal) && !line.Contains("Customer", StringComparison.Ordinal));
        Assert.Contains("| C1 |", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NobodyRanked_SaysSo() =>
        Assert.Equal(["No customer is known well enough to be ranked"], Write(20, new Customer("C1", "N", null, null, 3, null, null, null)));

    [Fact]
    public void Write_AnyNames_IsPlainText() =>
        Assert.All(string.Concat(Write(20, Known, PartlyKnown)), c => Assert.False(char.IsControl(c) || c is >= '\u2500' and <= '\u257F'));

    private static string[] Write(int top, params Customer[] customers) =>
        OutputText.Lines(console => RankingTable.Write(console, CustomerScoring.Scorer.Rank(customers, top)));
}
