using QuickStart.Output;

namespace QuickStart.Tests.Output;

public class UnknownFactsTableTests
{
    [Fact]
    public void Write_SomeUnknown_TheOneToFetchFirstLeads()
    {
        string[] lines = Write(TestCustomers.Known(), TestCustomers.Sparse());

        Assert.Equal("Facts worth collecting", lines[0]);
        Assert.Equal(["notice of termination", "1", "2", "100.0%"], Cells(lines[4]));
        Assert.Equal(["utilization", "1", "1", "50.0%"], Cells(lines[5]));
        Assert.Single(lines[1..].Select(OutputText.Cells).Distinct());
    }

    [Fact]
    public void Write_MoreThanTen_ShowsTen() => Assert.Equal(15, Write(TestCustomers.Sparse()).Length);

    [Fact]
    public void Write_NoCustomers_WritesNothing() => Assert.Equal([""], Write());

    private static string[] Cells(string line) => line.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Write(params Customer[] customers) =>
        OutputText.Lines(page => UnknownFactsTable.Write(page, TestCustomers.Tally(20, customers)));
}
