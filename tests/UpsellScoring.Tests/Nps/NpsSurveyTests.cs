using UpsellScoring.Nps;

namespace UpsellScoring.Tests.Nps;

public class NpsSurveyTests
{
    [Fact]
    public void FromRatings_WithUnanswered_CountsThemApart()
    {
        var survey = NpsSurvey.FromRatings([9, null, 10, 7, 0, null, 8]);
        Assert.Equal(NpsSurvey.FromCounts(2, 2, 1, 2), survey);
        Assert.Equal(5, survey.Answers);
        Assert.Equal(7, survey.Asked);
        Assert.Equal(5.0 / 7, survey.ResponseRate);
        Assert.Equal(20, survey.Score);
    }

    [Fact]
    public void Shares_KnownCounts_AreShares()
    {
        var survey = NpsSurvey.FromCounts(50, 30, 20, 900);
        Assert.Equal((0.5, 0.3, 0.2), (survey.PromoterShare, survey.PassiveShare, survey.DetractorShare));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void Figures_NoAnswers_AreNull(int unanswered)
    {
        var survey = NpsSurvey.FromCounts(0, 0, 0, unanswered);
        Assert.Null(survey.Score);
        Assert.Null(survey.PromoterShare);
        Assert.Null(survey.PassiveShare);
        Assert.Null(survey.DetractorShare);
        Assert.Null(survey.Variance);
        Assert.Null(survey.StandardError);
        Assert.Null(survey.MarginOfError());
        Assert.Null(survey.ShareInterval(NpsClass.Promoter));
        Assert.Equal(unanswered == 0 ? null : 0, survey.ResponseRate);
    }

    [Theory]
    [InlineData(1, 0, 0, 100)]
    [InlineData(0, 1, 0, 0)]
    [InlineData(0, 0, 1, -100)]
    public void Figures_OneAnswer_HaveNoSpread(int promoters, int passives, int detractors, double score)
    {
        var survey = NpsSurvey.FromCounts(promoters, passives, detractors);
        Assert.Equal(score, survey.Score);
        Assert.Equal(0, survey.Variance);
        Assert.Equal(0, survey.MarginOfError());
    }

    [Fact]
    public void Figures_HugeCounts_StayInRange()
    {
        var survey = NpsSurvey.FromCounts(long.MaxValue - 1, 0, 1);
        Assert.Equal(100, survey.Score);
        Assert.True(survey.Variance > 0, "one detractor among 2^63 is still a spread");
        Assert.Equal(1, NpsSurvey.FromCounts(long.MaxValue / 2, 0, long.MaxValue / 2).Variance);
        Assert.Equal(-100, NpsSurvey.FromCounts(0, 0, long.MaxValue).Score);
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, "promoters")]
    [InlineData(0, -1, 0, 0, "passives")]
    [InlineData(0, 0, -1, 0, "detractors")]
    [InlineData(0, 0, 0, -1, "unanswered")]
    public void FromCounts_NegativeCount_ThrowsWithFacts(int promoters, int passives, int detractors, int unanswered, string parameter)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => NpsSurvey.FromCounts(promoters, passives, detractors, unanswered));
        Assert.Equal(parameter, exception.ParamName);
        Assert.Contains(parameter + " is -1; a count of answers must be from 0", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromCounts_OverflowingSum_ThrowsWithTheSum()
    {
        var exception = Assert.Throws<ArgumentException>(() => NpsSurvey.FromCounts(long.MaxValue, 0, 0, 1));
        Assert.Contains("The counts sum to 9223372036854775808", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromRatings_RatingOffTheScale_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NpsSurvey.FromRatings([9, 11]));

    [Fact]
    public void FromRatings_OwnCutOffs_AreUsed() =>
        Assert.Equal(NpsSurvey.FromCounts(1, 1, 1), NpsSurvey.FromRatings([7, 8, 6], new NpsCutOffs(6, 8)));

    [Fact]
    public void FromRatings_HostClassifierOutsideTheClasses_ThrowsWithItsName()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => NpsSurvey.FromRatings([3], new WrongClassifier()));
        Assert.Contains("WrongClassifier gave 7 for the rating 3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromRatings_HostClassifier_NeverSeesARatingOffTheScale() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NpsSurvey.FromRatings([-4], new WrongClassifier()));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void MarginOfError_ConfidenceOutsideTheOpenInterval_Throws(double confidence)
    {
        var survey = NpsSurvey.FromCounts(1, 1, 1);
        Assert.Equal("confidence", Assert.Throws<ArgumentOutOfRangeException>(() => survey.MarginOfError(confidence)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => survey.ShareInterval(NpsClass.Passive, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => survey.ComparedTo(survey, confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => NpsSurvey.FromCounts(0, 0, 0).MarginOfError(confidence));
    }

    [Fact]
    public void ShareInterval_UndefinedClass_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NpsSurvey.FromCounts(1, 1, 1).ShareInterval((NpsClass)2));

    [Fact]
    public void ShareInterval_EachClass_UsesItsOwnCount()
    {
        var survey = NpsSurvey.FromCounts(4, 0, 30);
        Assert.Equal(0, survey.ShareInterval(NpsClass.Passive)!.Value.Lower);
        Assert.True(survey.ShareInterval(NpsClass.Promoter)!.Value.Upper < survey.ShareInterval(NpsClass.Detractor)!.Value.Lower);
    }

    [Fact]
    public void BySegment_SeveralSegments_KeepsTheOrderOfFirstAppearance()
    {
        (string? Industry, int? Rating)[] answers = [("retail", 9), (null, 3), ("banking", null), ("retail", 6), (null, 10)];
        var segments = NpsSurvey.BySegment(answers, answer => answer.Industry, answer => answer.Rating);
        Assert.Equal(["retail", null, "banking"], segments.Select(entry => entry.Segment));
        Assert.Equal([NpsSurvey.FromCounts(1, 0, 1), NpsSurvey.FromCounts(1, 0, 1), NpsSurvey.FromCounts(0, 0, 0, 1)], segments.Select(entry => entry.Survey));
    }

    [Fact]
    public void BySegment_NoAnswers_IsEmpty() => Assert.Empty(NpsSurvey.BySegment(Array.Empty<int>(), answer => answer, answer => answer));

    [Fact]
    public void Arguments_Null_Throw()
    {
        int[] answers = [1];
        Assert.Throws<ArgumentNullException>("ratings", () => NpsSurvey.FromRatings(null!));
        Assert.Throws<ArgumentNullException>("answers", () => NpsSurvey.BySegment<int, int>(null!, _ => 0, _ => 0));
        Assert.Throws<ArgumentNullException>("segment", () => NpsSurvey.BySegment<int, int>(answers, null!, _ => 0));
        Assert.Throws<ArgumentNullException>("rating", () => NpsSurvey.BySegment(answers, _ => 0, null!));
        Assert.Throws<ArgumentNullException>("earlier", () => NpsSurvey.FromCounts(0, 0, 0).ComparedTo(null!));
    }

    [Fact]
    public void Equals_AnyCountDiffers_IsNotEqual()
    {
        var survey = NpsSurvey.FromCounts(1, 2, 3, 4);
        Assert.True(survey.Equals((object)NpsSurvey.FromCounts(1, 2, 3, 4)));
        Assert.Equal(survey.GetHashCode(), NpsSurvey.FromCounts(1, 2, 3, 4).GetHashCode());
        Assert.All(
            [NpsSurvey.FromCounts(0, 2, 3, 4), NpsSurvey.FromCounts(1, 0, 3, 4), NpsSurvey.FromCounts(1, 2, 0, 4), NpsSurvey.FromCounts(1, 2, 3, 0), null],
            other => Assert.False(survey.Equals(other)));
    }

    [Fact]
    public void ToString_WithAndWithoutAnswers_SaysSo()
    {
        Assert.Equal("NPS 30.0 (50 promoters, 30 passives, 20 detractors, 0 unanswered)", NpsSurvey.FromCounts(50, 30, 20).ToString());
        Assert.Equal("no NPS: no answers (3 unanswered)", NpsSurvey.FromCounts(0, 0, 0, 3).ToString());
    }

    [Fact]
    public void BySegment_OwnCutOffs_AreUsed()
    {
        int[] answers = [7, 8, 6];
        Assert.Equal(NpsSurvey.FromCounts(1, 1, 1), NpsSurvey.BySegment(answers, _ => "all", answer => answer, new NpsCutOffs(6, 8)).Single().Survey);
    }

    private sealed class WrongClassifier : INpsClassifier
    {
        private const int NoClass = 7;

        public NpsClass Classify(int rating) => (NpsClass)NoClass;
    }
}
