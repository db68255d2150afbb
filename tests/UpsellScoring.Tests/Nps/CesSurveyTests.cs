using UpsellScoring.Nps;
using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Nps;

public class CesSurveyTests
{
    [Fact]
    public void Agreement_OneToSeven_CountsFiveToSeven()
    {
        var survey = CesSurvey.FromCounts(RatingScale.OneToSeven, [80, 210, 140, 110, 160, 180, 120], 50);
        Assert.Equal(0.46, survey.Agreement.Value);
        Assert.Equal((SurveyMethod.EffortAgreement, RatingScale.OneToSeven, 1000L), (survey.Agreement.Method, survey.Agreement.Scale, survey.Agreement.Answers));
        Assert.Equal((1000L, 50L), (survey.Answers, survey.Unanswered));
        var interval = survey.AgreementInterval()!.Value;
        Assert.InRange(0.46, interval.Lower, interval.Upper);
    }

    [Fact]
    public void Agreement_OneToFive_CountsFourAndFive()
    {
        var survey = CesSurvey.FromRatings(RatingScale.OneToFive, [1, 3, 4, 5, null]);
        Assert.Equal([1, 0, 1, 1, 1], survey.Counts);
        Assert.Equal(0.5, survey.Agreement.Value);
        Assert.Equal(3.25, survey.Mean.Value);
        Assert.Equal(1, survey.Unanswered);
    }

    [Fact]
    public void Figures_NoAnswers_HaveNoValue()
    {
        var survey = CesSurvey.FromCounts(RatingScale.OneToFive, [0, 0, 0, 0, 0], 3);
        Assert.Null(survey.Mean.Value);
        Assert.Null(survey.Agreement.Value);
        Assert.Null(survey.AgreementInterval());
        Assert.Equal("EffortMean OneToFive: no answers", survey.ToString());
    }

    [Fact]
    public void Mean_HugeCounts_StaysOnTheScale() =>
        Assert.Equal(7, CesSurvey.FromCounts(RatingScale.OneToSeven, [0, 0, 0, 0, 0, 0, long.MaxValue]).Mean.Value);

    [Theory]
    [InlineData(RatingScale.OneToFive, 0)]
    [InlineData(RatingScale.OneToFive, 6)]
    [InlineData(RatingScale.OneToSeven, 8)]
    public void FromRatings_OffTheScale_ThrowsWithFacts(RatingScale scale, int rating) =>
        Assert.Contains(
            FormattableString.Invariant($"is {rating}; it must be a whole number from 1 to"),
            Assert.Throws<ArgumentOutOfRangeException>(() => CesSurvey.FromRatings(scale, [rating])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void FromCounts_WrongInput_ThrowsWithFacts()
    {
        Assert.Contains("has 5 entries; it must have 7", Assert.Throws<ArgumentException>(() => CesSurvey.FromCounts(RatingScale.OneToSeven, [1, 1, 1, 1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains("counts[2] is -1", Assert.Throws<ArgumentOutOfRangeException>(() => CesSurvey.FromCounts(RatingScale.OneToFive, [1, 1, -1, 1, 1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("unanswered", () => CesSurvey.FromCounts(RatingScale.OneToFive, [1, 1, 1, 1, 1], -1));
        Assert.Throws<ArgumentException>(() => CesSurvey.FromCounts(RatingScale.OneToFive, [long.MaxValue, 1, 1, 1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => CesSurvey.FromRatings((RatingScale)2, []));
        Assert.Throws<ArgumentNullException>("ratings", () => CesSurvey.FromRatings(RatingScale.OneToFive, null!));
        Assert.Throws<ArgumentNullException>("counts", () => CesSurvey.FromCounts(RatingScale.OneToFive, null!));
    }

    [Fact]
    public void Equals_ScaleOrCountsDiffer_IsNotEqual()
    {
        var survey = CesSurvey.FromCounts(RatingScale.OneToFive, [1, 2, 3, 4, 5]);
        Assert.True(survey.Equals((object)CesSurvey.FromCounts(RatingScale.OneToFive, [1, 2, 3, 4, 5])));
        Assert.Equal(survey.GetHashCode(), CesSurvey.FromCounts(RatingScale.OneToFive, [1, 2, 3, 4, 5]).GetHashCode());
        Assert.False(survey.Equals(CesSurvey.FromCounts(RatingScale.OneToFive, [1, 2, 3, 4, 6])));
        Assert.False(survey.Equals(CesSurvey.FromCounts(RatingScale.OneToFive, [1, 2, 3, 4, 5], 1)));
        Assert.False(CesSurvey.FromRatings(RatingScale.OneToFive, []).Equals(CesSurvey.FromRatings(RatingScale.OneToSeven, [])));
        Assert.False(survey.Equals(null));
    }

    [Fact]
    public void AgreementInterval_EachScale_IsThatOfItsOwnShare()
    {
        var z = NormalQuantile.TwoSided(0.95);
        Assert.Equal(WilsonInterval.Of(18, 28, z), CesSurvey.FromCounts(RatingScale.OneToSeven, [1, 2, 3, 4, 5, 6, 7]).AgreementInterval());
        Assert.Equal(WilsonInterval.Of(9, 15, z), CesSurvey.FromCounts(RatingScale.OneToFive, [1, 2, 3, 4, 5]).AgreementInterval());
    }
}
