using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class SensitivityTests
{
    private static readonly SensitivityInput Price = new("price", 90, 100, 120);
    private static readonly SensitivityInput Volume = new("volume", 5, 10, 20);

    [Fact]
    public void OneAtATime_TwoInputs_PutTheGreaterSwingFirst()
    {
        var effects = Sensitivity.OneAtATime([Price, Volume], values => values[0] * values[1]);
        Assert.Equal(["volume", "price"], effects.Select(effect => effect.Input.Name));
        Assert.Equal((500, 1000, 2000, 1500), (effects[0].AtLow, effects[0].AtBase, effects[0].AtHigh, effects[0].Swing));
        Assert.Equal((900, 1000, 1200, 300), (effects[1].AtLow, effects[1].AtBase, effects[1].AtHigh, effects[1].Swing));
        Assert.Equal("volume: 500 to 2000", effects[0].ToString());
    }

    [Fact]
    public void OneAtATime_EqualSwings_KeepTheOrderOfTheInputs() =>
        Assert.Equal(["price", "volume"], Sensitivity.OneAtATime([Price, Volume], _ => 1).Select(effect => effect.Input.Name));

    [Fact]
    public void OneAtATime_FigureNaN_NamesInputAndValue() =>
        Assert.Contains("volume at 5", Assert.Throws<InvalidOperationException>(() => Sensitivity.OneAtATime([Price, Volume], values => values[1] < 10 ? double.NaN : 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void OneAtATime_FigureNaNAtTheBase_SaysSo() =>
        Assert.Contains("at the base values", Assert.Throws<InvalidOperationException>(() => Sensitivity.OneAtATime([Price], _ => double.NaN)).Message, StringComparison.Ordinal);

    [Fact]
    public void OneAtATime_NullArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("inputs", () => Sensitivity.OneAtATime(null!, _ => 1));
        Assert.Throws<ArgumentNullException>("figure", () => Sensitivity.OneAtATime([Price], null!));
    }

    [Fact]
    public void OneAtATime_NoInputOrSameNames_IsRefused()
    {
        Assert.Throws<ArgumentException>("inputs", () => Sensitivity.OneAtATime([], _ => 1));
        Assert.Throws<ArgumentException>("inputs", () => Sensitivity.OneAtATime([Price, Price], _ => 1));
        Assert.Throws<ArgumentException>("inputs", () => Sensitivity.OneAtATime([Price, null!], _ => 1));
    }

    [Theory]
    [InlineData(1, 0, 2)]
    [InlineData(1, 3, 2)]
    [InlineData(2, 1, 0)]
    [InlineData(double.NaN, 1, 2)]
    [InlineData(0, double.NaN, 2)]
    [InlineData(0, 1, double.PositiveInfinity)]
    public void SensitivityInput_WrongOrder_IsRefused(double low, double atBase, double high) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SensitivityInput("x", low, atBase, high));

    [Fact]
    public void SensitivityInput_HighBelowLow_SaysHowTheyAreOrdered() => Assert.Contains(
        "the worse one is still the lower number", Assert.Throws<ArgumentOutOfRangeException>("high", () => new SensitivityInput("x", 2, 1, 0)).Message, StringComparison.Ordinal);

    [Fact]
    public void SensitivityInput_NoName_IsRefused() =>
        Assert.Contains("name is empty", Assert.Throws<ArgumentException>("name", () => new SensitivityInput("", 0, 1, 2)).Message, StringComparison.Ordinal);

    [Fact]
    public void SensitivityInput_ToString_ShowsItsRange() => Assert.Equal("share: -0.5 to 1.5, base 0.25", new SensitivityInput("share", -0.5, 0.25, 1.5).ToString());

    [Fact]
    public void SensitivityInput_AllThreeEqual_IsAccepted() => Assert.Equal(0, Sensitivity.OneAtATime([new("x", 1, 1, 1)], values => values[0]).Single().Swing);
}
