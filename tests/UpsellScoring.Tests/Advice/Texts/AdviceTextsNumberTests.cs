using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

/// <summary>How figures are printed, seen through the reason of a host's gate, which prints them all.</summary>
public class AdviceTextsNumberTests
{
    [Theory]
    [InlineData(0.82, "82%", "82%")]
    [InlineData(0.8249, "82.5%", "82.5%")]
    [InlineData(0, "0%", "0%")]
    [InlineData(-0.2, "-20%", "▲20%")]
    [InlineData(0.00001, "0%", "0%")]
    [InlineData(-0.00001, "0%", "0%")]
    [InlineData(0.30000000000000004, "30%", "30%")]
    [InlineData(123.4567, "12,345.7%", "12,345.7%")]
    [InlineData(1e300, "1E+302%", "1E+302%")]
    [InlineData(double.MaxValue, "1.798E+310%", "1.798E+310%")]
    [InlineData(double.Epsilon, "0%", "0%")]
    public void Of_Share_IsInPercentWithOneDecimal(double value, string english, string japanese) => AssertPrinted(ReasonFigure.OfShare("x", value), english, japanese);

    [Theory]
    [InlineData(71.2085, "71.2", "71.2")]
    [InlineData(25, "25.0", "25.0")]
    [InlineData(0, "0.0", "0.0")]
    [InlineData(-0.04, "0.0", "0.0")]
    [InlineData(-3.25, "-3.3", "▲3.3")]
    public void Of_Points_HaveOneDecimal(double value, string english, string japanese) => AssertPrinted(ReasonFigure.OfPoints("x", value), english, japanese);

    [Theory]
    [InlineData("1200000", "JPY 1,200,000", "1,200,000円")]
    [InlineData("0", "JPY 0", "0円")]
    [InlineData("-1200000", "JPY -1,200,000", "▲1,200,000円")]
    [InlineData("1234.50", "JPY 1,234.5", "1,234.5円")]
    [InlineData("1234.56", "JPY 1,234.56", "1,234.56円")]
    [InlineData("4846153.8461538462", "JPY 4,846,154", "4,846,154円")]
    [InlineData("999.1234", "JPY 999.12", "999.12円")]
    [InlineData("0.0035", "JPY 0.0035", "0.0035円")]
    [InlineData("0.0000000001", "JPY 0.0000000001", "0.0000000001円")]
    [InlineData("-0.00000000001", "JPY 0", "0円")]
    [InlineData("1000000000000000", "JPY 1,000,000,000,000,000", "1,000,000,000,000,000円")]
    [InlineData("-79228162514264337593543950335", "JPY -79,228,162,514,264,337,593,543,950,335", "▲79,228,162,514,264,337,593,543,950,335円")]
    public void Of_Money_HasSeparatorsAndTheDecimalsNeeded(string value, string english, string japanese) =>
        AssertPrinted(ReasonFigure.OfMoney("x", decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), english, japanese);

    [Theory]
    [InlineData("2.5", "2.5x", "2.5倍")]
    [InlineData("3", "3x", "3倍")]
    [InlineData("10.266666", "10.27x", "10.27倍")]
    [InlineData("0", "0x", "0倍")]
    [InlineData("-1.5", "-1.5x", "▲1.5倍")]
    [InlineData("12345", "12,345x", "12,345倍")]
    public void Of_Multiple_HasItsSign(string value, string english, string japanese) =>
        AssertPrinted(ReasonFigure.OfMultiple("x", decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), english, japanese);

    [Theory]
    [InlineData(6, "6")]
    [InlineData(-3, "-3")]
    [InlineData(-0.0, "0")]
    [InlineData(12000, "12000")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e300, "1E+300")]
    public void Of_Number_IsPlain(double value, string both) => AssertPrinted(ReasonFigure.OfNumber("x", value), both, both);

    [Fact]
    public void Of_Day_IsWrittenByTheLanguage()
    {
        AssertPrinted(ReasonFigure.OfDay("x", new(2026, 3, 31)), "2026-03-31", "2026年3月31日");
        AssertPrinted(ReasonFigure.OfDay("x", DateOnly.MinValue), "0001-01-01", "0001年1月1日");
        AssertPrinted(ReasonFigure.OfDay("x", DateOnly.MaxValue), "9999-12-31", "9999年12月31日");
    }

    [Fact]
    public void Of_Name_IsTranslatedWhenItIsAFact()
    {
        AssertPrinted(ReasonFigure.OfName("fetch", FactorNames.Utilization), "utilization", "利用率");
        AssertPrinted(ReasonFigure.OfName("fetch", FactNames.OurCost), "our cost", "当社の費用");
        AssertPrinted(ReasonFigure.OfName("fetch", "seats in use"), "seats in use", "seats in use");
        AssertPrinted(ReasonFigure.OfName("offer", FactNames.Needs), "needs", "needs");
        AssertPrinted(ReasonFigure.OfName("grade", FactNames.Needs), "needs", "needs");
        AssertPrinted(ReasonFigure.OfName("needed", FactNames.Needs), "needs", "needs");
    }

    [Fact]
    public void Of_Money_WithoutCurrency_IsABareNumber()
    {
        var reason = Reason(ReasonFigure.OfMoney("x", 1_200_000));
        Assert.Equal("The gate own holds the proposal back (x 1,200,000).", AdviceTexts.Of(reason));
        Assert.Equal("自社の条件「own」により、提案を見合わせています（x 1,200,000）。", AdviceTexts.Of(reason, new() { Language = TextLanguage.Japanese }));
    }

    [Theory]
    [InlineData(0.3996, 0.4, "39.96%", "40%")]
    [InlineData(0.39999, 0.4, "39.999%", "40%")]
    [InlineData(0.39, 0.4, "39%", "40%")]
    [InlineData(0.3999999999, 0.4, "40%", "40%")]
    public void Of_FiguresThatDiffer_DoNotReadTheSame(double value, double limit, string printed, string printedLimit)
    {
        var reason = Reason(ReasonFigure.OfShare("utilization", value), ReasonFigure.OfShare("limit", limit));
        Assert.Contains($"(utilization {printed}, limit {printedLimit})", AdviceTexts.Of(reason), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PointsThatDiffer_HaveTheDecimalsThatTellThemApart()
    {
        Assert.Contains("(x 71.2341, y 71.2344)", AdviceTexts.Of(Reason(ReasonFigure.OfPoints("x", 71.2341), ReasonFigure.OfPoints("y", 71.2344))), StringComparison.Ordinal);
        Assert.Contains("(x 71.2, y 60.1)", AdviceTexts.Of(Reason(ReasonFigure.OfPoints("x", 71.23456), ReasonFigure.OfPoints("y", 60.12345))), StringComparison.Ordinal);
        Assert.Contains("(x 3.33x, y 1x)", AdviceTexts.Of(Reason(ReasonFigure.OfMultiple("x", 3.33333m), ReasonFigure.OfMultiple("y", 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FiguresBeyondTheirDigits_AreShort()
    {
        AssertPrinted(ReasonFigure.OfPoints("x", 2e15), "2E+15", "2E+15");
        AssertPrinted(ReasonFigure.OfPoints("x", 1e15), "1E+15", "1E+15");
        AssertPrinted(ReasonFigure.OfShare("x", 2e15), "2E+17%", "2E+17%");
        Assert.Equal("1,234", FigureTexts.OfCount(1234));
    }

    [Fact]
    public void Of_UtilizationJustBelowTheLimit_SaysSo()
    {
        var advice = TextCases.Advise(TextCases.Good with { Utilization = 0.3996 }, TextCases.Large);
        Assert.Equal(
            "利用率が39.96%と、目安の40%を下回っています。上位プランの提案より、現行プランの活用支援を優先してください。",
            AdviceTexts.Of(advice.Reasons[0], TextCases.Of(TextLanguage.Japanese)));
    }

    private static AdviceReason Reason(params ReasonFigure[] figures) =>
        TextCases.Advise(TextCases.Good, TextCases.Large, null, new TextHostGate("own", figures)).Reasons[0];

    private static void AssertPrinted(ReasonFigure figure, string english, string japanese)
    {
        var reason = Reason(figure);
        Assert.Equal($"The gate own holds the proposal back ({figure.Name} {english}).", AdviceTexts.Of(reason, TextCases.Of(TextLanguage.English)));
        Assert.Equal($"自社の条件「own」により、提案を見合わせています（{figure.Name} {japanese}）。", AdviceTexts.Of(reason, TextCases.Of(TextLanguage.Japanese)));
    }
}
