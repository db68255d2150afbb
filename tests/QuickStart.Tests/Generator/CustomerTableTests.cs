using QuickStart.Csv;
using QuickStart.Generator;

namespace QuickStart.Tests.Generator;

public class CustomerTableTests
{
    private static readonly CustomerFile File = CustomerReader.Read(CustomerTable.ToBytes());

    [Fact]
    public void ToBytes_Again_IsTheCommittedFile() =>
        Assert.Equal(System.IO.File.ReadAllBytes(ScoreCommand.DefaultFile), CustomerTable.ToBytes());

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
        decimal[] values = [.. File.Customers.Select(customer => customer.ContractValue).OfType<decimal>().Order()];

        Assert.InRange(values[0], 80_000m, 120_000m);
        Assert.InRange(values[^1], 5_000_000m, 15_000_000m);
        Assert.True(values.Average() > 1.5m * values[values.Length / 2], "heavy-tailed: the mean is far above the median");
        Assert.All(File.Customers, customer => Assert.True(customer.TenureMonths is null or (>= 0 and <= 120)));
        Assert.All(File.Customers, customer => Assert.True(customer.Utilization is null or (>= 0.05 and <= 1.2)));
        Assert.All(File.Customers, customer => Assert.True(customer.GrowthGap is null or (>= 0 and <= 0.8)));
        Assert.Equal(File.Customers.Count, File.Customers.Select(customer => customer.Name).Distinct().Count());
    }

    [Fact]
    public void ToBytes_Read_HasTheUnknownValuesOfRealExports()
    {
        int[] known = [.. File.Customers.Select(Known)];

        Assert.InRange(known.Count(count => count <= 1), CustomerTable.SparseRows, CustomerTable.SparseRows + 2);
        Assert.InRange(known.Average() / 5, 0.85, 0.93);
    }

    private static int Known(Customer customer) =>
        new object?[] { customer.ContractValue, customer.TenureMonths, customer.Utilization, customer.GrowthGap, customer.Rating }
            .Count(value => value is not null);
}
