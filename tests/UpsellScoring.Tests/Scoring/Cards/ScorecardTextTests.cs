namespace UpsellScoring.Tests.Scoring;

public class ScorecardTextTests
{
    [Fact]
    public void ToString_Card_FactorsAndGrades()
    {
        var card = new Scorecard(
            "2026-04",
            [
                new("tenure", 33.3, Curves.Linear(0, 24)),
                new("satisfaction", 6.7, Curves.Linear(3, 9), UnknownRule.Required),
                new("own", 60, new HostCurve(value => value), UnknownRule.Neutral(0.5)),
            ],
            [new("high", 62.5), new("low", 0)]);
        Assert.Equal(
            """
            scorecard 2026-04
                33.3  tenure: linear(from 0, to 24), unknown: leave out
                 6.7  satisfaction: linear(from 3, to 9), unknown: required
                  60  own: host curve, unknown: neutral 0.5
              grades: high from 62.5, low from 0
            """.ReplaceLineEndings("\n"),
            card.ToString());
    }
}
