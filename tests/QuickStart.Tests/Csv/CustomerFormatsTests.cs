using System.Globalization;
using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class CustomerFormatsTests
{
    [Theory]
    [InlineData("1200000", "1200000")]
    [InlineData("1,200,000円", "1200000")]
    [InlineData("1,200,000 円", "1200000")]
    [InlineData("¥1,200,000", "1200000")]
    [InlineData("￥１，２００，０００", "1200000")]
    [InlineData("\\1,200,000", "1200000")]
    [InlineData("１２０００００円", "1200000")]
    [InlineData(" 80000.5 ", "80000.5")]
    [InlineData("0円", "0")]
    [InlineData("-0", "0")]
    [InlineData("不明", null)]
    [InlineData("", null)]
    public void ContractValue_Valid_IsRead(string text, string? expected) => AssertReads(CustomerFormats.ContractValue, text, expected);

    [Theory]
    [InlineData("▲1円")]
    [InlineData("-¥1")]
    [InlineData("¥-1")]
    [InlineData("5¥00")]
    [InlineData("¥¥500")]
    [InlineData("120万円")]
    [InlineData("$500")]
    [InlineData("1,20,000円")]
    [InlineData("円")]
    [InlineData("50%")]
    [InlineData("応相談")]
    public void ContractValue_Other_IsRefused(string text) => AssertRefuses(CustomerFormats.ContractValue, text);

    [Theory]
    [InlineData("14", "14")]
    [InlineData("14か月", "14")]
    [InlineData("１２ヶ月", "12")]
    [InlineData("14 months", "14")]
    [InlineData("14.0", "14")]
    [InlineData("0", "0")]
    [InlineData("1200", "1200")]
    [InlineData("未取得", null)]
    public void Tenure_Valid_IsRead(string text, string? expected) => AssertReads(CustomerFormats.Tenure, text, expected);

    [Theory]
    [InlineData("-1")]
    [InlineData("▲5か月")]
    [InlineData("14.5")]
    [InlineData("1201")]
    [InlineData("99999999999")]
    [InlineData("2年")]
    [InlineData("14月")]
    [InlineData("14円")]
    public void Tenure_Other_IsRefused(string text) => AssertRefuses(CustomerFormats.Tenure, text);

    [Theory]
    [InlineData("85%", "0.85")]
    [InlineData("８５％", "0.85")]
    [InlineData("85 %", "0.85")]
    [InlineData("0.85", "0.85")]
    [InlineData("120%", "1.2")]
    [InlineData("0", "0")]
    [InlineData("10", "10")]
    [InlineData("－", null)]
    public void Utilization_Valid_IsRead(string text, string? expected) => AssertReads(CustomerFormats.Utilization, text, expected);

    [Theory]
    [InlineData("85")] // a forgotten percent sign would make it 8,500 %
    [InlineData("10.01")]
    [InlineData("-0.1")]
    [InlineData("%")]
    [InlineData("85%%")]
    [InlineData("0,85")]
    public void Utilization_Other_IsRefused(string text) => AssertRefuses(CustomerFormats.Utilization, text);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("40%", "0.4")]
    [InlineData("N/A", null)]
    public void GrowthGap_Valid_IsRead(string text, string? expected) => AssertReads(CustomerFormats.GrowthGap, text, expected);

    [Theory]
    [InlineData("1.01")]
    [InlineData("101%")]
    [InlineData("▲1%")]
    public void GrowthGap_Other_IsRefused(string text) => AssertRefuses(CustomerFormats.GrowthGap, text);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("10", "10")]
    [InlineData("８点", "8")]
    [InlineData("-", null)]
    public void Rating_Valid_IsRead(string text, string? expected) => AssertReads(CustomerFormats.Rating, text, expected);

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("7.5")]
    [InlineData("8/10")]
    [InlineData("良い")]
    public void Rating_Other_IsRefused(string text) => AssertRefuses(CustomerFormats.Rating, text);

    private static void AssertReads(NumberFormat format, string text, string? expected)
    {
        Assert.True(format.TryRead(text, out decimal? value));
        Assert.Equal(expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    private static void AssertRefuses(NumberFormat format, string text)
    {
        Assert.False(format.TryRead(text, out decimal? value));
        Assert.Null(value);
    }
}
