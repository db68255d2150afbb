using QuickStart.Output;
using UpsellScoring.Advice;

namespace QuickStart.Tests.Output;

public class AdviceListTests
{
    private static readonly Customer Known = TestCustomers.Known();

    private static readonly Customer Idle = TestCustomers.Known("C2", "Nurumo [bold]ｶﾅ[/]\r\nLtd", owner: null)
        .With(account => account with { TenureMonths = null, Utilization = 0.35 });

    [Fact]
    public void Write_ToProposeTo_ShowsGapValueReturnActionAndReason() =>
        Assert.Equal(
            [
                "The 1 highest scores of 1 customers, and what to do",
                "#  Id  Customer                    Owner   Score  Price gap  Value gained, yen  Our return",
                "------------------------------------------------------------------------------------------",
                "1  C1  株式会社ヌルモラップ製作所  青木   71.2 B       +30%          3,520,000       35.2x",
                "   Propose now: The score is 71.2 points, grade B; grade B or above is proposed to.",
            ],
            Write(20, TextLanguage.English, Known));

    [Fact]
    public void Write_Japanese_ShowsTheSame() =>
        Assert.Equal(
            [
                "スコア上位1社（対象1社）と推奨する対応",
                "順位  ID  顧客企業                    担当者  スコア  価格差    LTVの増加  当社の投資効果",
                "-----------------------------------------------------------------------------------------",
                "   1  C1  株式会社ヌルモラップ製作所  青木    71.2 B    +30%  3,520,000円          35.2倍",
                "      今すぐ提案：スコアは71.2点（ランクB）で、提案の目安（ランクB以上）を満たしています。",
            ],
            Write(20, TextLanguage.Japanese, Known));

    [Theory]
    [InlineData(TextLanguage.English)]
    [InlineData(TextLanguage.Japanese)]
    public void Write_JapaneseAndLatinNames_StayAligned(TextLanguage language)
    {
        string[] lines = Write(20, language, Known, Idle);

        Assert.Contains("Nurumo [bold]ｶﾅ[/]  Ltd ", lines[5], StringComparison.Ordinal);
        Assert.Single(new[] { lines[1], lines[2], lines[3], lines[5] }.Select(OutputText.Cells).Distinct());
    }

    [Fact]
    public void Write_LongReason_GoesOnUnderItself()
    {
        string[] lines = Write(20, TextLanguage.English, Idle);

        Assert.Equal("   Adopt first: Utilization is 35%, below the guide of 40%. Rather than propose a higher plan, help them use the one", lines[4]);
        Assert.Equal("   they have.", lines[5]);
    }

    [Fact]
    public void Write_UnknownValues_SaysWhatTheyDo()
    {
        Assert.DoesNotContain(Write(20, TextLanguage.English, Known), line => line.Contains("unknown", StringComparison.Ordinal));
        Assert.Equal("Of these, 1 have unknown values in their score: their places may change once these are known.", Write(20, TextLanguage.English, Known, Idle)[^1]);
    }

    [Fact]
    public void Write_TopOne_ShowsOnlyTheBest()
    {
        string[] lines = Write(1, TextLanguage.English, Idle, Known);

        Assert.Equal("The 1 highest scores of 2 customers, and what to do", lines[0]);
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("1  C1 ", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NobodyRanked_SaysSo()
    {
        Assert.Equal(["No customer is known well enough to be ranked"], Write(20, TextLanguage.English, TestCustomers.Sparse()));
        Assert.Equal(["スコアを比較できるだけのデータがある顧客企業はありません"], Write(20, TextLanguage.Japanese, TestCustomers.Sparse()));
    }

    private static string[] Write(int top, TextLanguage language, params Customer[] customers) =>
        OutputText.Lines(page => AdviceList.Write(page, TestCustomers.Tally(top, customers)), language);
}
