using System.Globalization;
using QuickStart.Csv;
using UpsellScoring.Advice;

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
    public void Amount_Valid_IsRead(string text, string? expected) => AssertReads(CustomerFormats.Amount, text, expected);

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
    [InlineData("1000000000000001")] // more than the library takes
    [InlineData("0.12345678901")]
    public void Amount_Other_IsRefused(string text) => AssertRefuses(CustomerFormats.Amount, text);

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
    public void Share_Valid_IsRead(string text, string? expected) => AssertReads(CustomerFormats.Share, text, expected);

    [Theory]
    [InlineData("1.01")]
    [InlineData("101%")]
    [InlineData("▲1%")]
    public void Share_Other_IsRefused(string text) => AssertRefuses(CustomerFormats.Share, text);

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

    [Theory]
    [InlineData("60%", "0.6")]
    [InlineData("▲5%", "-0.05")]
    [InlineData("-1", "-1")]
    [InlineData("1", "1")]
    public void Margin_Valid_IsRead(string text, string? expected) => AssertReads(CustomerFormats.Margin, text, expected);

    [Theory]
    [InlineData("60")]
    [InlineData("-1.01")]
    public void Margin_Other_IsRefused(string text) => AssertRefuses(CustomerFormats.Margin, text);

    [Theory]
    [InlineData("はい", true)]
    [InlineData("済", true)]
    [InlineData("YES", true)]
    [InlineData("いいえ", false)]
    [InlineData("×", false)]
    [InlineData("不明", null)]
    public void YesNo_Valid_IsRead(string text, bool? expected) => Assert.Equal(expected, Read(CustomerFormats.YesNo, text));

    [Theory]
    [InlineData("高", AccountTemperature.High)]
    [InlineData("medium", AccountTemperature.Medium)]
    [InlineData("低い", AccountTemperature.Low)]
    public void Temperature_Valid_IsRead(string text, AccountTemperature expected) => Assert.Equal(expected, Read(CustomerFormats.Temperature, text));

    [Theory]
    [InlineData("上位プラン", ProposalKind.HigherPlan)]
    [InlineData("More Functions", ProposalKind.MoreFunctions)]
    [InlineData("数量追加", ProposalKind.LargerQuantity)]
    [InlineData("長期契約", ProposalKind.LongerContract)]
    [InlineData("クロスセル", ProposalKind.CrossSell)]
    public void Kind_Valid_IsRead(string text, ProposalKind expected) => Assert.Equal(expected, Read(CustomerFormats.Kind, text));

    [Fact]
    public void Kind_Other_IsRefusedNamingTheWords()
    {
        Assert.Null(CellText.Read(CustomerFormats.Kind, "値上げ", out IReadOnlyList<Phrase> faults));
        Assert.EndsWith("is not one of higher plan, more functions, larger quantity, longer contract, cross-sell", faults[0].English, StringComparison.Ordinal);
        Assert.EndsWith("上位プラン、機能追加、数量追加、長期契約、関連商品のいずれかではありません", faults[0].Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Occurrence_EachForm_SaysWhatIsKnown()
    {
        Assert.Equal(Occurrence.None, Read(CustomerFormats.Occurrence, "なし"));
        Assert.Equal(Occurrence.None, Read(CustomerFormats.Occurrence, "No"));
        Assert.Equal(Occurrence.Undated, Read(CustomerFormats.Occurrence, "あり"));
        Assert.Equal(Occurrence.SinceDay(new(2026, 3, 1)), Read(CustomerFormats.Occurrence, "令和８年３月１日"));
        Assert.Null(Read(CustomerFormats.Occurrence, "未取得"));
        AssertRefuses(CustomerFormats.Occurrence, "先週");
    }

    [Fact]
    public void PlanChoice_EachForm_SaysWhatIsKnown()
    {
        Assert.Equal(PlanChoice.NotDeliberate, Read(CustomerFormats.PlanChoice, "なし"));
        Assert.Equal(PlanChoice.Deliberate(new(2026, 3, 1)), Read(CustomerFormats.PlanChoice, "2026/3/1"));
        Assert.Null(Read(CustomerFormats.PlanChoice, ""));
        AssertRefuses(CustomerFormats.PlanChoice, "あり");
    }

    private static void AssertReads(NumberFormat format, string text, string? expected) =>
        Assert.Equal(expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture), Read(format, text));

    private static T? Read<T>(ICellFormat<T> format, string text)
        where T : struct
    {
        T? value = CellText.Read(format, text, out IReadOnlyList<Phrase> faults);
        Assert.Empty(faults);
        return value;
    }

    private static void AssertRefuses<T>(ICellFormat<T> format, string text)
        where T : struct
    {
        Assert.Null(CellText.Read(format, text, out IReadOnlyList<Phrase> faults));
        Assert.Single(faults);
    }
}
