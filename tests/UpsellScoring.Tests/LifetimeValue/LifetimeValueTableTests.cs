using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class LifetimeValueTableTests
{
    private static readonly RetentionFacts _basis = new()
    {
        PricePerPeriod = 100,
        MarginShare = 1,
        RetentionRate = 0.8,
        DiscountRate = 0.25,
        FirstMargin = FirstMarginTiming.EndOfFirstPeriod,
    };

    [Fact]
    public void Of_RetentionByPrice_HasACellForEveryPair()
    {
        var table = LifetimeValueTable.Of(_basis, LifetimeValueInput.Retention, [0.75, 0.85, 1], LifetimeValueInput.Price, [100, 120.5]);
        Assert.Equal((LifetimeValueInput.Retention, LifetimeValueInput.Price), (table.RowInput, table.ColumnInput));
        Assert.Equal([0.75, 0.85, 1], table.RowValues);
        Assert.Equal([100, 120.5], table.ColumnValues);
        Assert.Equal(200m, table[0, 0].Value);
        Assert.Equal(241m, table[0, 1].Value);
        Assert.Equal(250m, table[1, 0].Value);
        Assert.Equal(482m, table[2, 1].Value);
    }

    [Fact]
    public void Of_CellWithoutValue_SaysWhy()
    {
        var table = LifetimeValueTable.Of(_basis, LifetimeValueInput.Discount, [0, 0.1], LifetimeValueInput.Growth, [0, 0.3]);
        Assert.Equal(LifetimeValueOutcome.Finite, table[0, 0].Outcome);
        Assert.Equal(LifetimeValueOutcome.Diverges, table[0, 1].Outcome);
    }

    [Fact]
    public void Of_MarginByDuration_TakesWholePeriods()
    {
        var table = LifetimeValueTable.Of(_basis with { RetentionRate = 1, DiscountRate = 0 }, LifetimeValueInput.Margin, [0.5], LifetimeValueInput.Duration, [1, 12]);
        Assert.Equal((50m, 600m), (table[0, 0].Value, table[0, 1].Value));
    }

    [Theory]
    [InlineData(LifetimeValueInput.Price, -1, "PricePerPeriod")]
    [InlineData(LifetimeValueInput.Price, 1e16, "PricePerPeriod")]
    [InlineData(LifetimeValueInput.Price, double.NaN, "PricePerPeriod")]
    [InlineData(LifetimeValueInput.Margin, 2, "MarginShare")]
    [InlineData(LifetimeValueInput.Retention, 80, "RetentionRate")]
    [InlineData(LifetimeValueInput.Discount, -1, "DiscountRate")]
    [InlineData(LifetimeValueInput.Duration, 1.5, "HorizonPeriods")]
    [InlineData(LifetimeValueInput.Duration, 0, "HorizonPeriods")]
    [InlineData(LifetimeValueInput.Duration, 1e10, "HorizonPeriods")]
    [InlineData(LifetimeValueInput.Duration, double.NaN, "HorizonPeriods")]
    [InlineData(LifetimeValueInput.Duration, double.PositiveInfinity, "HorizonPeriods")]
    [InlineData((LifetimeValueInput)6, 1, "rowInput")]
    public void Of_ValueOutOfRange_IsRefused(LifetimeValueInput input, double value, string parameter)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueTable.Of(_basis, input, [value], LifetimeValueInput.Growth, [0]));
        Assert.Equal(parameter, exception.ParamName);
        Assert.StartsWith(parameter + " is ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_BadShape_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => LifetimeValueTable.Of(null!, LifetimeValueInput.Price, [1], LifetimeValueInput.Growth, [0]));
        Assert.Throws<ArgumentException>(() => LifetimeValueTable.Of(_basis, LifetimeValueInput.Price, [1], LifetimeValueInput.Price, [1]));
        Assert.Throws<ArgumentException>(() => LifetimeValueTable.Of(_basis, LifetimeValueInput.Price, [], LifetimeValueInput.Growth, [0]));
        Assert.Throws<ArgumentException>(() => LifetimeValueTable.Of(_basis, LifetimeValueInput.Price, [1], LifetimeValueInput.Growth, new double[1001]));
    }

    [Theory]
    [InlineData(-1, 0, "row")]
    [InlineData(1, 0, "row")]
    [InlineData(0, -1, "column")]
    [InlineData(0, 2, "column")]
    public void Item_NoSuchCell_IsRefused(int row, int column, string parameter)
    {
        var table = LifetimeValueTable.Of(_basis, LifetimeValueInput.Price, [1], LifetimeValueInput.Growth, [0, 0.1]);
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => table[row, column]).ParamName);
    }
}
