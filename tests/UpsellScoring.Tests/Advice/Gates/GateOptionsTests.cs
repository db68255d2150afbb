using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

public class GateOptionsTests
{
    [Fact]
    public void Default_Numbers_AreThoseOfTheTrade()
    {
        var options = GateOptions.Default;
        Assert.Equal((6, 12, 180, 30, 12), (options.HighestDetractor, options.RatingMonths, options.OfferCoolDownDays, options.AccountCoolDownDays, options.DeliberateChoiceMonths));
        Assert.Equal((0.4, 90, 0.6), (options.LeastUtilization, options.TemperatureDays, options.LeastCoverage));
        Assert.Equal(options, new GateOptions());
    }

    [Theory]
    [InlineData(nameof(GateOptions.HighestDetractor), 0, 9)]
    [InlineData(nameof(GateOptions.RatingMonths), 1, 1200)]
    [InlineData(nameof(GateOptions.OfferCoolDownDays), 0, 36_500)]
    [InlineData(nameof(GateOptions.AccountCoolDownDays), 0, 36_500)]
    [InlineData(nameof(GateOptions.DeliberateChoiceMonths), 0, 1200)]
    [InlineData(nameof(GateOptions.TemperatureDays), 1, 36_500)]
    public void Number_AtItsEnds_IsTakenAndBesideRefused(string name, int least, int greatest)
    {
        Set(name, least);
        Set(name, greatest);
        foreach (var wrong in new[] { least - 1, greatest + 1 })
        {
            var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Set(name, wrong));
            Assert.Equal(name, exception.ParamName);
            Assert.Contains(FormattableString.Invariant($"{name} is {wrong}; it must be from {least} to {greatest}"), exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(-0.0001)]
    [InlineData(1.0001)]
    [InlineData(double.NaN)]
    public void Share_OutOfRange_IsRefused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GateOptions { LeastUtilization = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GateOptions { LeastCoverage = value });
    }

    private static GateOptions Set(string name, int value) => name switch
    {
        nameof(GateOptions.HighestDetractor) => new() { HighestDetractor = value },
        nameof(GateOptions.RatingMonths) => new() { RatingMonths = value },
        nameof(GateOptions.OfferCoolDownDays) => new() { OfferCoolDownDays = value },
        nameof(GateOptions.AccountCoolDownDays) => new() { AccountCoolDownDays = value },
        nameof(GateOptions.DeliberateChoiceMonths) => new() { DeliberateChoiceMonths = value },
        _ => new() { TemperatureDays = value },
    };
}
