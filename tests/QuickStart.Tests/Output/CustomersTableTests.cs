using QuickStart.Output;

namespace QuickStart.Tests.Output;

public class CustomersTableTests
{
    [Fact]
    public void Write_JapaneseNames_StayAligned()
    {
        string[] lines = Write(
            new Customer("C1", "株式会社ヌルモラップ製作所", "青木", 15_000_000m, 120, 1.2, 0.8, 10),
            new Customer("C2", "Nurumo [bold]ｶﾅ[/]\r\nLtd", null, null, null, null, null, null));

        Assert.Equal("Customers", lines[0]);
        Assert.Contains("| C2 | Nurumo [bold]ｶﾅ[/]  Ltd    | -     |", lines[5], StringComparison.Ordinal);
        Assert.Single(lines[1..].Select(Cells).Distinct());
    }

    [Fact]
    public void Write_AnyNames_IsPlainText() =>
        Assert.All(string.Concat(Write(new Customer("C1", "株式会社", null, 5m, 0, 0, 0, 0))), c => Assert.False(char.IsControl(c) || c is >= '\u2500' and <= '\u257F'));

    [Fact]
    public void Write_ManyCustomers_ShowsTheFirstTwenty()
    {
        Customer customer = new("C1", "N", null, null, null, null, null, null);

        Assert.Equal("... and 5 more", Write([.. Enumerable.Repeat(customer, 25)])[^1]);
    }

    private static string[] Write(params Customer[] customers)
    {
        using StringWriter writer = new();
        CustomersTable.Write(Consoles.Plain(writer), customers);
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    // Terminal cells: kana, kanji and full-width forms take two, half-width katakana one.
    private static int Cells(string line) => line.Sum(c => c is (>= '\u3000' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60') ? 2 : 1);
}
