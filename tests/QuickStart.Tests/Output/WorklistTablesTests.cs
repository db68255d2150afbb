using QuickStart.Output;
using UpsellScoring.Advice;

namespace QuickStart.Tests.Output;

public class WorklistTablesTests
{
    private static readonly Customer ToPropose = TestCustomers.Known()
        .With(account => account with { Contracts = [new("main") { RenewsOn = new(2026, 7, 1) }] }) is var customer
        ? customer with { Proposal = customer.Proposal with { Contract = "main" } }
        : null!;

    private static readonly Customer CoolingDown = TestCustomers.Known("C2").With(account => account with { PastProposals = [new("x", new(2026, 3, 20))] });
    private static readonly Customer Unhappy = TestCustomers.Known("C3", owner: null).With(account => account with { Rating = 3 });

    [Fact]
    public void Write_TwoOwners_ShowsWhatEachHasToDo()
    {
        string[] lines = Write(TextLanguage.English, ToPropose, CoolingDown, Unhappy);

        Assert.Equal("Worklist of each owner: up to 3 of each kind, the greatest value first", lines[0]);
        Assert.Equal("青木: propose to 1, recover 0, help 0 adopt; nurture 0, hold 1", lines[1]);
        Assert.Equal("| Propose now | C1 | 株式会社ヌルモラップ製作所 |  3,520,000 | by 2026-06-01 | 71.2 B |", lines[5]);
        Assert.Equal("No owner known: propose to 0, recover 1, help 0 adopt; nurture 0, hold 0", lines[7]);
        Assert.Equal("| Recover first | C3 | 株式会社ヌルモラップ製作所 |  3,520,000 | -    | rating of a detractor |", lines[11]);
    }

    [Fact]
    public void Write_Japanese_StaysAligned()
    {
        string[] lines = Write(TextLanguage.Japanese, ToPropose);

        Assert.Equal("青木：今すぐ提案1社、信頼回復0社、活用支援0社、関係づくり0社、提案見送り0社", lines[1]);
        Assert.Contains("| 3,520,000円 | 2026年6月1日まで | 71.2 B |", lines[5], StringComparison.Ordinal);
        Assert.Single(lines[2..].Select(OutputText.Cells).Distinct());
    }

    [Fact]
    public void Write_MoreThanThree_ShowsTheGreatestValues()
    {
        Customer[] customers = [.. Enumerable.Range(1, 5).Select(i => TestCustomers.Known($"C{i}"))];
        customers[4] = customers[4] with { Proposal = customers[4].Proposal with { YearlyChurnAfter = 0.1 } };

        string[] lines = Write(TextLanguage.English, customers);

        Assert.Equal("青木: propose to 5, recover 0, help 0 adopt; nurture 0, hold 0", lines[1]);
        Assert.Equal(["C5", "C1", "C2"], lines[5..8].Select(line => line.Split('|')[2].Trim()));
    }

    [Fact]
    public void Write_Nobody_WritesNothing() => Assert.Equal([""], Write(TextLanguage.English));

    [Fact]
    public void GatesTable_Fired_CountsFiredAndDecisive() =>
        Assert.Contains(
            "| cool-down of the account | Hold the proposal back |         1 | 33.3% |           1 |",
            OutputText.Lines(page => GatesTable.Write(page, ListOf(ToPropose, CoolingDown, Unhappy).Gates)));

    [Fact]
    public void GatesTable_NoneFired_WritesNothing() =>
        Assert.Equal([""], OutputText.Lines(page => GatesTable.Write(page, ListOf(ToPropose).Gates)));

    private static Worklist<Customer> ListOf(params Customer[] customers) =>
        Worklist.Of(TestCustomers.Advise(customers), customer => customer.Owner, WorklistTables.Options);

    private static string[] Write(TextLanguage language, params Customer[] customers) =>
        OutputText.Lines(page => WorklistTables.Write(page, ListOf(customers)), language);
}
