using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ValueScorerTests
{
    private static readonly ValueScorer _scorer = TestCards.Three().BindValues();

    [Fact]
    public void Evaluate_Values_InCardOrder() => Near.Equal(54, _scorer.Evaluate([0.5, 0.9, 0.1]).Points);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void Evaluate_OtherLength_Throws(int length)
    {
        Action[] calls =
        [
            () => _scorer.Evaluate(new double[length]),
            () => _scorer.Explain(new double[length]),
            () => _scorer.CheapestWayUp(new double[length], []),
        ];
        Assert.All(calls, call =>
            Assert.Contains($"{length} values were given; the card has 3 factors", Assert.Throws<ArgumentException>("account", call).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Evaluate_Infinity_Throws()
    {
        Assert.Equal("b", Assert.Throws<FactorValueException>(() => _scorer.Evaluate([0, double.PositiveInfinity, 0])).Factor);
        Assert.Equal("b", Assert.Throws<FactorValueException>(() => _scorer.Explain(0, double.NegativeInfinity, 0)).Factor);
        Assert.Equal("c", Assert.Throws<FactorValueException>(() => _scorer.CheapestWayUp([0, 0, double.NegativeInfinity], [])).Factor);
    }

    [Fact]
    public void Evaluate_BufferTooShort_Throws() =>
        Assert.Throws<ArgumentException>("contributions", () => _scorer.Evaluate([0, 0, 0], new Contribution[1]));

    [Fact]
    public void Evaluate_Buffer_Filled()
    {
        var buffer = new Contribution[3];
        _scorer.Evaluate([1, double.NaN, 0], buffer);
        Assert.Equal([0, 1, 2], buffer.Select(contribution => contribution.FactorIndex));
        Assert.Equal([1, null, 0], buffer.Select(contribution => contribution.Value));
    }

    [Fact]
    public void Card_Scorer_IsTheBoundCard()
    {
        var card = TestCards.Three();
        Assert.Same(card, card.BindValues().Card);
    }
}
