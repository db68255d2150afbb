using QuickStart.Csv;
using QuickStart.Generator;
using UpsellScoring;
using UpsellScoring.Advice;

namespace QuickStart.Tests.Generator;

public class CustomerTableTests
{
    private static readonly CustomerFile File = CustomerReader.Read(CustomerTable.ToBytes());

    [Fact]
    public void ToBytes_Again_IsTheCommittedFile() =>
        Assert.Equal(System.IO.File.ReadAllBytes(AdviseCommand.DefaultFile), CustomerTable.ToBytes());

    [Fact]
    public void ToBytes_Read_HasFourBrokenRows()
    {
        Assert.Equal(CustomerTable.Rows, File.Customers.Count + File.BrokenRows.Count);
        Assert.Equal(4, CustomerTable.BrokenRows);
        Assert.Equal(CustomerTable.BrokenRows, File.BrokenRows.Count);
        Assert.Empty(File.MissingColumns);
        Assert.Empty(File.IgnoredHeaders);
    }

    [Fact]
    public void ToBytes_Read_IsPlausible()
    {
        decimal[] values = [.. File.Customers.Select(customer => customer.Account.ContractValue).OfType<decimal>().Order()];

        Assert.InRange(values[0], 80_000m, 120_000m);
        Assert.InRange(values[^1], 5_000_000m, 15_000_000m);
        Assert.True(values.Average() > 1.5m * values[values.Length / 2], "heavy-tailed: the mean is far above the median");
        Assert.All(File.Customers, customer => Assert.True(customer.Account.TenureMonths is null or (>= 0 and <= 120)));
        Assert.All(File.Customers, customer => Assert.True(customer.Account.Utilization is null or (>= 0.05 and <= 1.2)));
        Assert.All(File.Customers, customer => Assert.True(customer.Account.GrowthGap is null or (>= 0 and <= 0.8)));
        Assert.Equal(File.Customers.Count, File.Customers.Select(customer => customer.Name).Distinct().Count());
    }

    [Fact]
    public void ToBytes_Read_HasTheUnknownValuesOfRealExports()
    {
        int[] known = [.. File.Customers.Select(Known)];

        Assert.InRange(known.Count(count => count <= 1), CustomerTable.SparseRows, CustomerTable.SparseRows + 2);
        Assert.InRange(known.Average() / 5, 0.85, 0.93);
    }

    [Fact]
    public void ToBytes_Advised_HasEveryActionAndNoContradiction()
    {
        IReadOnlyList<AdvisedAccount<Customer>> advised = TestCustomers.Advise([.. File.Customers]);

        Assert.Equal(TestCustomers.Day, File.AsOf);
        Assert.All(advised, row => Assert.Null(row.Cause));
        Assert.Equal(Enum.GetValues<AdviceAction>(), advised.Select(row => row.Advice!.Action).Distinct().Order());
        Assert.InRange(advised.Count(row => row.Advice!.ValueGained is not null), 120, 250);
    }

    private static int Known(Customer customer) =>
        new object?[] { customer.Account.ContractValue, customer.Account.TenureMonths, customer.Account.Utilization, customer.Account.GrowthGap, customer.Account.Rating }
            .Count(value => value is not null);
}
