namespace UpsellScoring.Tests.Scoring;

public class FactorsTests
{
    [Fact]
    public void Factors_WithoutArguments_AreThoseOfTheLiterature() => Assert.Equal(
        [
            new Factor("contract value", 20, Curves.Logarithmic(1_000, 50_000)),
            new Factor("tenure", 15, Curves.Linear(0, 24)),
            new Factor("utilization", 25, Curves.Linear(0.3, 0.9)),
            new Factor("growth gap", 20, Curves.Linear(0, 0.6)),
            new Factor("satisfaction", 20, Curves.Linear(3, 9)),
        ],
        [Factors.ContractValue(1_000, 50_000), Factors.Tenure(), Factors.Utilization(), Factors.GrowthGap(), Factors.Satisfaction()]);

    [Fact]
    public void Factors_WithWeight_KeepTheRest() => Assert.Equal(
        [
            Factors.ContractValue(1, 2) with { Weight = 1 },
            Factors.Tenure() with { Weight = 2 },
            Factors.Utilization() with { Weight = 3 },
            Factors.GrowthGap() with { Weight = 4 },
            Factors.Satisfaction() with { Weight = 5 },
        ],
        [Factors.ContractValue(1, 2, 1), Factors.Tenure(2), Factors.Utilization(3), Factors.GrowthGap(4), Factors.Satisfaction(5)]);

    [Fact]
    public void ToString_FactorAndGrade_OneLine()
    {
        Assert.Equal("tenure: weight 12.5, linear(from 0, to 24), unknown: leave out", Factors.Tenure(12.5).ToString());
        Assert.Equal("A from 62.5", new Grade("A", 62.5).ToString());
    }

    [Fact]
    public void FactorNames_All_AreThoseOfTheFactors() => Assert.Equal(
        Scorecards.StandardInYen().Factors.Select(factor => factor.Name),
        [FactorNames.ContractValue, FactorNames.Tenure, FactorNames.Utilization, FactorNames.GrowthGap, FactorNames.Satisfaction]);
}
