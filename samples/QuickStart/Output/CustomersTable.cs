using System.Globalization;
using QuickStart.Csv;
using Spectre.Console;

namespace QuickStart.Output;

/// <summary>
/// Shows the customers. For now the facts as they were read, of the first rows; this is the one place that will score them
/// and show the ranking instead.
/// </summary>
internal static class CustomersTable
{
    private const int ShownRows = 20;

    public static void Write(IAnsiConsole console, IReadOnlyList<Customer> customers)
    {
        Table table = new Table().AsciiBorder();
        table.AddColumns("Id", "Name", "Owner");
        foreach (Column column in CustomerColumns.Facts)
        {
            table.AddColumn(new TableColumn(column.Name).RightAligned());
        }

        foreach (Customer customer in customers.Take(ShownRows))
        {
            table.AddRow(((string[])[
                customer.Id,
                customer.Name,
                customer.Owner ?? "-",
                Number(customer.ContractValue, "N0"),
                Number(customer.TenureMonths, "0"),
                Number(customer.Utilization, "0.00"),
                Number(customer.GrowthGap, "0.00"),
                Number(customer.Rating, "0"),
            ]).Select(PlainText.Of));
        }

        PlainText.WriteLine(console, "Customers");
        console.Write(table);
        if (customers.Count > ShownRows)
        {
            PlainText.WriteLine(console, $"... and {customers.Count - ShownRows} more");
        }
    }

    private static string Number<T>(T? value, string format)
        where T : struct, IFormattable =>
        value?.ToString(format, CultureInfo.InvariantCulture) ?? "unknown";
}
