namespace QuickStart.Tests;

public class CustomerScoringTests
{
    [Fact]
    public void Scorer_KnownCustomer_ScoresEveryFact() =>
        Assert.Equal("71.2 B", CustomerScoring.Scorer.Evaluate(new("C1", "N", null, 1_200_000m, 14, 0.82, 0.40, 8)).ToString());

    [Fact]
    public void Scorer_NothingKnown_HasNoScore() =>
        Assert.Null(CustomerScoring.Scorer.Evaluate(new("C1", "N", null, null, null, null, null, null)).Points);
}
