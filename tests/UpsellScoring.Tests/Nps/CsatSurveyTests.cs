using UpsellScoring.Nps;
using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Nps;

public class CsatSurveyTests
{
    private static readonly CsatSurvey Survey = CsatSurvey.FromCounts([5, 5, 10, 50, 30], 7);

    [Fact]
    public void Figures_KnownCounts_CarryMethodAndScale()
    {
        Assert.Equal((SurveyMethod.SatisfactionTopBox, 0.3), (Survey.TopBox.Method, Survey.TopBox.Value));
        Assert.Equal((SurveyMethod.SatisfactionTopTwoBoxes, 0.8), (Survey.TopTwoBoxes.Method, Survey.TopTwoBoxes.Value));
        Assert.Equal((SurveyMethod.SatisfactionMean, 3.95), (Survey.Mean.Method, Survey.Mean.Value));
        Assert.Equal("SatisfactionTopTwoBoxes OneToFive 0.8 (100 answers)", Survey.ToString());
        Assert.Equal((100L, 7L), (Survey.Answers, Survey.Unanswered));
    }

    [Fact]
    public void Intervals_KnownCounts_HoldTheShare()
    {
        Assert.InRange(0.3, Survey.TopBoxInterval()!.Value.Lower, Survey.TopBoxInterval()!.Value.Upper);
        Assert.InRange(0.8, Survey.TopTwoBoxesInterval(0.5)!.Value.Lower, Survey.TopTwoBoxesInterval(0.5)!.Value.Upper);
    }

    [Fact]
    public void FromRatings_SameAnswers_IsTheSameSurvey()
    {
        var survey = CsatSurvey.FromRatings([5, 4, null, 5]);
        Assert.Equal(CsatSurvey.FromCounts([0, 0, 0, 1, 2], 1), survey);
        Assert.Equal(CsatSurvey.FromCounts([0, 0, 0, 1, 2], 1).GetHashCode(), survey.GetHashCode());
        Assert.False(survey.Equals((object?)null));
        Assert.Equal([0, 0, 0, 1, 2], survey.Counts);
    }

    [Fact]
    public void Figures_NoAnswers_HaveNoValue()
    {
        var nobody = CsatSurvey.FromRatings([null]);
        Assert.Null(nobody.TopBox.Value);
        Assert.Null(nobody.TopBoxInterval());
        Assert.Null(nobody.TopTwoBoxesInterval());
    }

    [Fact]
    public void FromRatings_OffTheScale_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => CsatSurvey.FromRatings([6]));

    [Fact]
    public void SurveyFigure_Default_IsNoFigure()
    {
        Assert.Equal((SurveyMethod.None, 0L), (default(SurveyFigure).Method, default(SurveyFigure).Answers));
        Assert.Null(default(SurveyFigure).Value);
    }

    [Fact]
    public void Intervals_KnownCounts_AreThoseOfTheirOwnBoxes()
    {
        var z = NormalQuantile.TwoSided(0.95);
        Assert.Equal(WilsonInterval.Of(30, 100, z), Survey.TopBoxInterval());
        Assert.Equal(WilsonInterval.Of(80, 100, z), Survey.TopTwoBoxesInterval());
    }

    [Fact]
    public void GetHashCode_CountsOrUnansweredDiffer_IsSpread()
    {
        Assert.NotEqual(1, Enumerable.Range(0, 10).Select(i => CsatSurvey.FromCounts([i, 0, 0, 0, 0]).GetHashCode()).Distinct().Count());
        Assert.NotEqual(1, Enumerable.Range(0, 10).Select(i => CsatSurvey.FromCounts([0, 0, 0, 0, 0], i).GetHashCode()).Distinct().Count());
    }
}
