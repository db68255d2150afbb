using System.Globalization;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScorecardsTests
{
    [Fact]
    public void Standard_Range_FiveFactorsUnderTheDefaultGrades()
    {
        var card = Scorecards.Standard(1_000, 50_000);
        Assert.Equal("standard", card.Version);
        Assert.Equal([Factors.ContractValue(1_000, 50_000), Factors.Tenure(), Factors.Utilization(), Factors.GrowthGap(), Factors.Satisfaction()], card.Factors);
        Assert.Equal(Scorecard.DefaultGrades, card.Grades);
    }

    [Fact]
    public void Standard_RangeExchanged_Throws()
    {
        var exception = Assert.Throws<ScorecardException>(() => Scorecards.Standard(100, 10));
        TestCards.AssertOnly(exception.Findings, FindingCodes.CurveRange, "$.factors[0].curve.to", "to is 10, from is 100");
    }

    [Fact]
    public void StandardInYen_Card_HundredThousandToTenMillion() =>
        Assert.Equal(Scorecards.Standard(100_000, 10_000_000).WithVersion("standard-yen"), Scorecards.StandardInYen());

    [Fact]
    public void StandardInYen_GoldenCase_IsTheOracle()
    {
        // "a + b + c + d + e = total; grade", printed to different digits.
        var parts = OracleFile.Expected("scoring.csv", "golden-standard").Split('+', '=', ';');
        var explanation = Scorecards.StandardInYen().BindValues().Explain(1_200_000, 14, 0.82, 0.40, 8);
        var printed = parts[..6].Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(5, explanation.Factors.Count);
        Assert.All(explanation.Factors.Zip(printed), pair => Near.Equal(pair.Second, pair.First.Points, 5.1e-11));
        Near.Equal(printed[5], explanation.Score.Points, 5.1e-11);
        Assert.Equal(parts[6].Trim(), explanation.Score.Grade!.Name);
    }
}
