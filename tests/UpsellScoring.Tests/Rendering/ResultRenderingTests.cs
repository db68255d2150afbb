using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Pricing;
using UpsellScoring.Rendering;
using UpsellScoring.Scoring;
using UpsellScoring.Tests.Advice;

namespace UpsellScoring.Tests.Rendering;

public sealed class ResultRenderingTests
{
    private static readonly TextOptions Japanese = new() { Language = TextLanguage.Japanese };

    private static readonly TextOptions ForCustomer = new() { Register = TextRegister.Customer };

    private static ScoreExplanation Explained { get; } = Scorecards.StandardInYen().BindValues().Explain(300_000, 3, 0.35, double.NaN, 4);

    [Fact]
    public void ToMarkdown_Explanation_HasTheRoundedRows() => Assert.Equal(
        """
        **Score: 15.1 D**

        Coverage 80%; with every value known between 12.1 and 32.1.

        | factor         | weight |   value | points | points lost |
        | -------------- | -----: | ------: | -----: | ----------: |
        | contract value |     20 | 300,000 |    6.0 |        19.0 |
        | tenure         |     15 |       3 |    2.3 |        16.5 |
        | utilization    |     25 |    0.35 |    2.6 |        28.7 |
        | growth gap     |     20 | unknown |   none |        none |
        | satisfaction   |     20 |       4 |    4.2 |        20.8 |

        """.ReplaceLineEndings("\n"),
        Explained.ToMarkdown());

    [Fact]
    public void ToMarkdown_InJapanese_StandsStraight() => Assert.Equal(
        """
        **スコア：15.1点（ランクD）**

        | 項目         |   値 |
        | ------------ | ---: |
        | 点数         | 15.1 |
        | ランク       |    D |
        | データ充足率 |  80% |
        | 最低         | 12.1 |
        | 最高         | 32.1 |

        """.ReplaceLineEndings("\n"),
        Explained.Score.ToMarkdown(Japanese));

    [Fact]
    public void ToSvg_Score_IsTheGoldenFile() => Golden.AssertIs("score.svg", Explained.Score.ToSvg());

    [Fact]
    public void ToHtml_StagedPath_IsTheGoldenFile() =>
        Golden.AssertIs("path.html", StagedPath.Find(AdviceCases.Monthly(50_000), AdviceCases.Monthly(80_000), PriceGapClass.Considered).ToHtml(Japanese));

    [Fact]
    public void ToHtml_AScoreForTheCustomer_IsRefused()
    {
        Assert.Equal("options", Assert.Throws<ArgumentException>(() => Explained.ToHtml(ForCustomer)).ParamName);
        Assert.Throws<ArgumentException>(() => Explained.Score.ToSvg(ForCustomer));
        Assert.Throws<ArgumentException>(() => Explained.Card.ToMarkdown(ForCustomer));
        Assert.Throws<ArgumentException>(() => NpsSurvey.FromCounts(1, 1, 1).ToSvg(ForCustomer));
        Assert.Throws<ArgumentException>(() => PriceGap.FromRatio(0.2m).ToSvg(options: ForCustomer));
    }

    [Theory]
    [InlineData(65_000, 8)]
    [InlineData(80_000, 8)]
    [InlineData(65_000, 4)]
    public void ToHtml_AdviceForTheCustomer_ShowsNothingOfOurs(int price, int rating)
    {
        var advice = AdviceCases.Advise(AdviceCases.Known with { Rating = rating }, AdviceCases.Offered with { ProposedPrice = AdviceCases.Monthly(price) });
        foreach (var language in new[] { TextLanguage.English, TextLanguage.Japanese })
        {
            var html = advice.ToHtml(ForCustomer with { Language = language });
            Assert.Contains(AdviceTexts.Lines(advice, ForCustomer with { Language = language })[0], html, StringComparison.Ordinal);
            Assert.DoesNotMatch("71\\.2|スコア|ランク|批判者|温度感|Score|grade|utilization|LTV", html);
            Assert.Equal(rating == 8 && price == 80_000, html.Contains("<svg", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void ToMarkdown_GapWithoutAPlaceOnTheScale_SaysWhatItIs()
    {
        string[] english = ["from free, from free", "0%, no change", "unknown, unknown", "0%, longer commitment", "+5%, easy", "+40%, careful"];
        string[] japanese = ["無料から（無料からの移行）", "0%（変更なし）", "未取得（未取得）", "0%（長期契約への移行）", "+5%（決めやすい）", "+40%（慎重に検討）"];
        Assert.Equal(english.Select(text => $"**Price gap: {text}**"), EdgeGallery.Gaps.Select(one => one.Gap.ToMarkdown().Split('\n')[0]));
        Assert.Equal(japanese.Select(text => $"**価格差：{text}**"), EdgeGallery.Gaps.Select(one => one.Gap.ToMarkdown(options: Japanese).Split('\n')[0]));
    }

    [Fact]
    public void ToMarkdown_PathThatIsNotFound_SaysWhy() => Assert.Equal(
        ["**No staged path: today's price is 0**", "**No staged path: the unit is too coarse**", "**No staged path: too many steps**"],
        EdgeGallery.Paths.Select(path => path.ToMarkdown().TrimEnd('\n')));

    [Fact]
    public void ToMarkdown_CardWithEveryRule_SaysWhatUnknownMeans() => Assert.Equal(
        ["left out", "counts as worst", "no score", "taken as 0.25", "left out"],
        EdgeGallery.Rules.ToMarkdown().Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')[4].Trim()));

    [Fact]
    public void ToMarkdown_CardWithAHostsCurve_CallsItSo() => Assert.Contains("| own curve", EdgeGallery.Rules.ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void ToMarkdown_ChangeOfEveryCause_NamesEach()
    {
        var markdown = EdgeGallery.EveryCause.ToMarkdown();
        Assert.All(new[] { "became known", "became unknown", "curve" }, cause => Assert.Contains($"| {cause} ", markdown, StringComparison.Ordinal));
    }

    [Fact]
    public void ToHtml_MoreCostsThanAPictureHolds_AreAllInTheTable()
    {
        var html = EdgeGallery.ManyCosts.ToHtml();
        Assert.Contains(">10 further costs</text>", html, StringComparison.Ordinal);
        Assert.Equal(30, html.Split("<rect class=\"ups-against\"").Length - 1);
        Assert.Equal(40, html.Split("<tr><td>cost ").Length - 1);
    }

    [Fact]
    public void ToMarkdown_TooFewForDrift_SaysSo() => Assert.StartsWith("**Drift since 2025-04-01: not enough values**", EdgeGallery.Few.ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void ToSvg_NothingCompared_SaysSo() => Assert.Contains(">Nothing compared.</text>", EdgeGallery.NothingCompared.ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void ToHtml_GapUnderOwnBands_IsJudgedByThem()
    {
        var gap = PriceGap.FromRatio(0.25m);
        Assert.Contains("considered, in the sweet spot", gap.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("+25%, easy", gap.ToHtml(PriceBands.Standard.WithBands(new PriceBand(PriceGapClass.Easy, 0.4m), new PriceBand(PriceGapClass.Large, null)).WithSweetSpot(0.3m, 0.4m)), StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_RankingOfMoreThanAHundred_SaysHowManyThereAre()
    {
        var ranking = TestCards.Only(Curves.Linear(0, 1)).Bind<int>(new FactorReader<int>("x", value => value / 1000.0)).Rank(Enumerable.Range(0, 250));
        var markdown = ranking.ToMarkdown(value => $"row {value}");
        Assert.Contains("(the first 100 of 250)", markdown, StringComparison.Ordinal);
        Assert.Contains("| row 249 |", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("| row 149 |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_OfNothing_NamesTheParameter()
    {
        Assert.Equal("explanation", Assert.Throws<ArgumentNullException>(() => ((ScoreExplanation)null!).ToHtml()).ParamName);
        Assert.Equal("ranking", Assert.Throws<ArgumentNullException>(() => ((Ranking<int>)null!).ToSvg()).ParamName);
    }

    [Fact]
    public void ToHtml_AdviceUnderOtherBands_LeavesTheScaleOut()
    {
        var bands = PriceBands.Standard.WithBands(new PriceBand(PriceGapClass.Easy, 0.4m), new PriceBand(PriceGapClass.Large, null)).WithSweetSpot(0.3m, 0.4m);
        var own = new AdvicePolicy("own", Scorecards.StandardInYen(), bands: bands);
        Assert.Contains("Sweet spot from 20% to 30%", AdviceCases.Advise().ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sweet spot from 20% to 30%", AdviceCases.Advise(policy: own).ToHtml(), StringComparison.Ordinal);
    }
}
