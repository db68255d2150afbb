using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class ChurnCalculatorTests
{
    [Fact]
    public void Calculate_MarginAndChurn_IsTheirQuotientInProfit() =>
        Assert.Equal(LifetimeValueEstimate.Of(400_000, LifetimeValueMeasure.Profit, 40), Calculate(10_000, 0.025));

    [Fact]
    public void Calculate_ChurnOne_IsOneMargin() => Assert.Equal(LifetimeValueEstimate.Of(100, LifetimeValueMeasure.Profit, 1), Calculate(100, 1));

    [Theory]
    [InlineData(100)]
    [InlineData(-100)]
    public void Calculate_ChurnZero_Diverges(int margin) => Assert.Equal(LifetimeValueEstimate.Without(LifetimeValueOutcome.Diverges, LifetimeValueMeasure.Profit), Calculate(margin, 0));

    [Fact]
    public void Calculate_MarginZero_IsZero()
    {
        Assert.Equal(LifetimeValueOutcome.Zero, Calculate(0, 0).Outcome);
        Assert.Equal(LifetimeValueOutcome.Zero, Calculate(0, 0.1).Outcome);
    }

    [Fact]
    public void Calculate_Loss_IsNegative() => Assert.Equal(-1000m, Calculate(-100, 0.1).Value);

    [Theory]
    [InlineData(1e-300)]
    [InlineData(double.Epsilon)]
    public void Calculate_ChurnNextToZero_IsBeyondRange(double churn) => Assert.Equal(LifetimeValueOutcome.BeyondRange, Calculate(1, churn).Outcome);

    [Fact]
    public void Calculate_Unknown_IsUnknownInput()
    {
        Assert.Equal(LifetimeValueEstimate.Without(LifetimeValueOutcome.UnknownInput, LifetimeValueMeasure.Profit, 4), Calculate(null, 0.25));
        Assert.Equal(LifetimeValueEstimate.Without(LifetimeValueOutcome.UnknownInput, LifetimeValueMeasure.Profit), Calculate(100, null));
    }

    [Fact]
    public void Calculate_Null_Throws() => Assert.Throws<ArgumentNullException>(() => LifetimeValueCalculators.Churn.Calculate(null!));

    private static LifetimeValueEstimate Calculate(decimal? margin, double? churn) =>
        LifetimeValueCalculators.Churn.Calculate(new() { MarginPerPeriod = margin, ChurnRate = churn });
}
