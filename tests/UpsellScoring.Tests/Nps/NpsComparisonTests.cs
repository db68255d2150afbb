using UpsellScoring.Nps;

namespace UpsellScoring.Tests.Nps;

public class NpsComparisonTests
{
    private static readonly NpsSurvey Wave = NpsSurvey.FromCounts(50, 30, 20);

    [Theory]
    [InlineData(62, 28, 10, NpsVerdict.Rise)]
    [InlineData(55, 30, 15, NpsVerdict.NotSignificant)]
    [InlineData(50, 30, 20, NpsVerdict.NotSignificant)]
    [InlineData(35, 30, 35, NpsVerdict.Fall)]
    public void Verdict_AgainstAWaveOf100_FollowsTheThreshold(int promoters, int passives, int detractors, NpsVerdict expected)
    {
        var comparison = NpsSurvey.FromCounts(promoters, passives, detractors).ComparedTo(Wave);
        Assert.Equal(expected, comparison.Verdict);
        Assert.Equal(expected is NpsVerdict.Rise or NpsVerdict.Fall, Math.Abs(comparison.Difference!.Value) >= comparison.SmallestSignificantDifference);
    }

    [Fact]
    public void Verdict_HigherConfidence_AsksForMore()
    {
        var later = NpsSurvey.FromCounts(62, 28, 10);
        Assert.Equal(NpsVerdict.Rise, later.ComparedTo(Wave, 0.95).Verdict);
        Assert.Equal(NpsVerdict.NotSignificant, later.ComparedTo(Wave, 0.99).Verdict);
    }

    [Fact]
    public void Figures_AWaveWithoutAnswers_AreNull()
    {
        var nobody = NpsSurvey.FromCounts(0, 0, 0, 9);
        foreach (var comparison in new[] { Wave.ComparedTo(nobody), nobody.ComparedTo(Wave), nobody.ComparedTo(nobody) })
        {
            Assert.Equal(NpsVerdict.NoAnswers, comparison.Verdict);
            Assert.Null(comparison.Difference);
            Assert.Null(comparison.StandardError);
            Assert.Null(comparison.SmallestSignificantDifference);
            Assert.Equal("NoAnswers", comparison.ToString());
        }
    }

    [Fact]
    public void Verdict_AllAnswersOfAWaveInOneClass_IsNotClaimed()
    {
        var one = NpsSurvey.FromCounts(1, 0, 0);
        Assert.Equal(NpsVerdict.SingleClass, one.ComparedTo(NpsSurvey.FromCounts(0, 0, 1)).Verdict);
        Assert.Equal(NpsVerdict.SingleClass, one.ComparedTo(Wave).Verdict);
        Assert.Equal(NpsVerdict.SingleClass, Wave.ComparedTo(one).Verdict);
        Assert.Equal(70, one.ComparedTo(Wave).Difference);
    }

    [Fact]
    public void Difference_LaterMinusEarlier_HasItsSign()
    {
        var comparison = NpsSurvey.FromCounts(40, 30, 30).ComparedTo(Wave);
        Assert.Equal(-20, comparison.Difference);
        Assert.Same(Wave, comparison.Earlier);
        Assert.Equal(0.95, comparison.Confidence);
        Assert.Equal("-20.0 points (NotSignificant; significant from 22.3)", comparison.ToString());
    }

    [Fact]
    public void Verdict_NoDifferenceAtVanishingConfidence_IsNotSignificant() =>
        Assert.Equal(NpsVerdict.NotSignificant, Wave.ComparedTo(Wave, double.Epsilon).Verdict);

    [Theory]
    [InlineData(60, 26, 14, 0.8662793634570658)]
    [InlineData(58, 27, 15, 0.7735587948813057)]
    [InlineData(59, 23, 18, 0.6823098361838068)]
    public void Verdict_DifferenceExactlyAtTheThreshold_IsSignificant(int promoters, int passives, int detractors, double confidence)
    {
        // Which of the neighboring confidences puts the threshold on the very double of the difference is a matter of rounding.
        const double Neighbor = 1.0 / (1L << 53);
        var later = NpsSurvey.FromCounts(promoters, passives, detractors);
        var comparisons = Enumerable.Range(-20, 41).Select(i => later.ComparedTo(Wave, confidence + (i * Neighbor)));
        var exact = comparisons.Where(comparison => comparison.Difference == comparison.SmallestSignificantDifference).ToArray();
        Assert.NotEmpty(exact);
        Assert.All(exact, comparison => Assert.Equal(NpsVerdict.Rise, comparison.Verdict));
    }
}
