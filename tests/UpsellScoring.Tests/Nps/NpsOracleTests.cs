using UpsellScoring.Nps;
using UpsellScoring.Numerics;
using static UpsellScoring.Tests.Oracles.LoyaltyOracle;

namespace UpsellScoring.Tests.Nps;

/// <summary>Every row of the loyalty oracle, to its last printed digit as far as a double carries it.</summary>
public class NpsOracleTests
{
    private const double Confidence = 0.95;

    [Fact]
    public void Score_DefinitionExample_IsAsPrinted() =>
        AssertPrinted(Figures("nps-basic").Single(), NpsSurvey.FromRatings([9, 10, 6, 8]).Score);

    [Theory]
    [InlineData("nps-50-30-20", 50, 30, 20)]
    [InlineData("nps-162-108-54", 162, 108, 54)]
    public void Figures_ScoreVarianceErrorMargin_AreAsPrinted(string id, int promoters, int passives, int detractors)
    {
        var printed = Figures(id);
        var survey = NpsSurvey.FromCounts(promoters, passives, detractors);
        AssertPrinted(printed[0], survey.Score);
        AssertPrinted(printed[1], survey.Variance);
        AssertPrinted(printed[2], survey.StandardError);
        AssertPrinted(printed[3], survey.MarginOfError(Confidence));
    }

    [Fact]
    public void Figures_EqualThirds_AreAsPrinted()
    {
        var printed = Figures("nps-100-100-100");
        var survey = NpsSurvey.FromCounts(100, 100, 100);
        AssertPrinted(printed[0], survey.Score);
        AssertPrinted(printed[1], survey.StandardError);
        AssertPrinted(printed[2], survey.MarginOfError(Confidence));
    }

    [Fact]
    public void ComparedTo_TwoWavesOf100_IsAsPrinted()
    {
        var printed = Figures("nps-difference");
        var wave = NpsSurvey.FromCounts(50, 30, 20);
        var comparison = wave.ComparedTo(wave, Confidence);
        AssertPrinted(printed[0], comparison.StandardError);
        AssertPrinted(printed[1], comparison.SmallestSignificantDifference);
    }

    [Theory]
    [InlineData("wilson-18-20", 18, 20)]
    [InlineData("wilson-4-200", 4, 200)]
    [InlineData("wilson-30-30", 30, 30)]
    [InlineData("wilson-0-30", 0, 30)]
    public void ShareInterval_Wilson_IsAsPrinted(string id, int hits, int answers)
    {
        var printed = Figures(id);
        var interval = Assert.NotNull(NpsSurvey.FromCounts(hits, answers - hits, 0).ShareInterval(NpsClass.Promoter, Confidence));
        AssertPrinted(printed[0], interval.Lower);
        AssertPrinted(printed[1], interval.Upper);
    }

    [Fact]
    public void Mean_CesOneToSeven_IsAsPrinted() =>
        AssertPrinted(
            Figures("ces-mean").Single(),
            CesSurvey.FromCounts(RatingScale.OneToSeven, [80, 210, 140, 110, 160, 180, 120]).Mean.Value);

    [Fact]
    public void TwoSided_95Percent_IsTheKnownQuantile() => Assert.Equal(1.959963984540054, NormalQuantile.TwoSided(Confidence));
}
