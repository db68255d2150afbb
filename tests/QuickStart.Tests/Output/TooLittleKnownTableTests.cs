using QuickStart.Output;
using UpsellScoring.Advice;

namespace QuickStart.Tests.Output;

public class TooLittleKnownTableTests
{
    private static readonly Customer Nothing = TestCustomers.Sparse("C3", "N").With(account => account with { TenureMonths = null });

    [Fact]
    public void Write_OneValueKnown_ShowsWhatIsPossibleAndTheValueToFetch()
    {
        string[] lines = Write(20, TextLanguage.English, TestCustomers.Sparse(), Nothing);

        Assert.Equal("Not ranked, since less than 60% of the weight is known: 2", lines[0]);
        Assert.Equal("| C2 | ヌルモ商事 |      15% |  15.0 to 100.0 | utilization |", lines[4]);
        Assert.Equal("| C3 | N          |       0% |   0.0 to 100.0 | utilization |", lines[5]);
        Assert.Single(lines[1..].Select(OutputText.Cells).Distinct());
    }

    [Fact]
    public void Write_Japanese_StaysAligned()
    {
        string[] lines = Write(20, TextLanguage.Japanese, TestCustomers.Sparse(), Nothing);

        Assert.Equal("データ充足率が60%に満たず、順位を付けられない顧客企業：2社", lines[0]);
        Assert.Contains("| C2 | ヌルモ商事 |          15% |    15.0～100.0 | 利用率 ", lines[4], StringComparison.Ordinal);
        Assert.Single(lines[1..].Select(OutputText.Cells).Distinct());
    }

    [Fact]
    public void Write_MoreThanAsked_CountsTheRest()
    {
        Customer[] customers = [.. Enumerable.Repeat(Nothing, 25)];

        Assert.Equal("... and 5 more", Write(20, TextLanguage.English, customers)[^1]);
        Assert.Equal("ほか5社", Write(20, TextLanguage.Japanese, customers)[^1]);
    }

    [Fact]
    public void Write_None_WritesNothing() => Assert.Equal([""], Write(20, TextLanguage.English, TestCustomers.Known()));

    private static string[] Write(int top, TextLanguage language, params Customer[] customers) =>
        OutputText.Lines(page => TooLittleKnownTable.Write(page, TestCustomers.Tally(top, customers)), language);
}
