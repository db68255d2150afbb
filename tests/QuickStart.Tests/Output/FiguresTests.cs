using System.Globalization;
using QuickStart.Output;
using UpsellScoring.Advice;
using UpsellScoring.Returns;

namespace QuickStart.Tests.Output;

public class FiguresTests
{
    private static readonly Figures English = new(TextLanguage.English);
    private static readonly Figures Japanese = new(TextLanguage.Japanese);

    [Theory]
    [InlineData("1200000", "1,200,000", "1,200,000円")]
    [InlineData("-1200.4", "-1,200", "▲1,200円")]
    [InlineData("-0.4", "0", "0円")]
    [InlineData("0", "0", "0円")]
    [InlineData(null, "-", "-")]
    public void Money_Amount_IsOfTheLanguage(string? yen, string english, string japanese)
    {
        decimal? amount = yen is null ? null : decimal.Parse(yen, CultureInfo.InvariantCulture);

        Assert.Equal((english, japanese), (English.Money(amount), Japanese.Money(amount)));
    }

    [Theory]
    [InlineData(0.3, "+30%", "+30%")]
    [InlineData(0.556, "+55.6%", "+55.6%")]
    [InlineData(-0.1, "-10%", "▲10%")]
    [InlineData(0, "0%", "0%")]
    public void Gap_Ratio_IsOfTheLanguage(double ratio, string english, string japanese) =>
        Assert.Equal((english, japanese), (English.Gap((decimal)ratio), Japanese.Gap((decimal)ratio)));

    [Fact]
    public void Multiple_Return_IsOfTheLanguage()
    {
        ReturnFigure deal = ReturnFigure.OfDeal(1_760_000, 100_000);

        Assert.Equal(("17.6x", "17.6倍"), (English.Multiple(deal), Japanese.Multiple(deal)));
        Assert.Equal("▲1.5倍", Japanese.Multiple(ReturnFigure.OfDeal(-150, 100)));
        Assert.Equal("-", English.Multiple(ReturnFigure.OfDeal(1, 0)));
        Assert.Equal("-", English.Multiple(null));
    }

    [Fact]
    public void Day_Day_IsOfTheLanguage()
    {
        Assert.Equal(("2026-03-31", "2026年3月31日"), (English.Day(new(2026, 3, 31)), Japanese.Day(new(2026, 3, 31))));
        Assert.Equal("-", Japanese.Day(null));
    }
}
