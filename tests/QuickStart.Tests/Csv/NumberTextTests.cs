using System.Globalization;
using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("1200000", "1200000")]
    [InlineData("1,200,000", "1200000")]
    [InlineData("12,345.50", "12345.50")]
    [InlineData("0.85", "0.85")]
    [InlineData("-5", "-5")]
    [InlineData("▲5", "-5")]
    [InlineData("△ 1,200", "-1200")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void TryParse_Number_IsItsValue(string text, string expected)
    {
        Assert.True(NumberText.TryParse(text, out decimal value));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("abc")]
    [InlineData("1,20,000")]
    [InlineData("1,2000")]
    [InlineData("1200,000")]
    [InlineData(",200")]
    [InlineData("1,200,")]
    [InlineData("1.200.000")]
    [InlineData("1 200")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e3")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("▲-5")]
    [InlineData("(5)")]
    [InlineData("5\n")]
    [InlineData("٣")]
    [InlineData("NaN")]
    [InlineData("79228162514264337593543950336")]
    public void TryParse_AnythingElse_False(string text) => Assert.False(NumberText.TryParse(text, out _));
}
