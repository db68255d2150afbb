namespace UpsellScoring.Tests.Scoring;

public class ExplanationTextTests
{
    private const double Unknown = double.NaN;

    [Fact]
    public void ToString_Standard_AlignedRowsThatAddUp() => AssertText(
        """
        71.2 B (coverage 100%)
          contract value   10.8 of 20.0  value 1,200,000
          tenure            8.7 of 15.0  value 14
          utilization      21.7 of 25.0  value 0.82
          growth gap       13.3 of 20.0  value 0.4
          satisfaction     16.7 of 20.0  value 8
        """,
        Scorecards.StandardInYen(),
        1_200_000,
        14,
        0.82,
        0.40,
        8);

    [Fact]
    public void ToString_SomeUnknown_PossibleScoresAndWhatStandsIn() => AssertText(
        """
        92.5 A (coverage 50%, possible 50.0 to 100.0)
          a   62.5 of 62.5  value 2
          b   30.0 of 37.5  unknown, taken as 0.80
          c  unknown, left out (weight 20)
        """,
        TestCards.Three(b: UnknownRule.Neutral(0.8)),
        2,
        Unknown,
        Unknown);

    [Fact]
    public void ToString_RequiredUnknown_ReasonAndKnownValuesWithoutPoints() => AssertText(
        """
        no score: a required value is unknown (coverage 20%, possible 20.0 to 100.0)
          a  unknown, left out (weight 50)
          b  unknown, taken as 0.25
          c  value 1
        """,
        TestCards.Three(UnknownRule.Required, UnknownRule.Neutral(0.25)),
        Unknown,
        Unknown,
        1);

    [Fact]
    public void ToString_NothingKnown_ReasonAndWeights() => AssertText(
        """
        no score: no value is known (coverage 0%, possible 0.0 to 100.0)
          a  unknown, left out (weight 50)
          b  unknown, left out (weight 30)
          c  unknown, left out (weight 20)
        """,
        TestCards.Three(),
        Unknown,
        Unknown,
        Unknown);

    private static void AssertText(string expected, Scorecard card, params double[] values) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), card.BindValues().Explain(values).ToString());
}
