using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class RetentionFormulaTests
{
    private const double Accuracy = 5e-15;

    // Two roundings of an input, 2^-52, are four of these; times 1 + discount they are what the gap must exceed.
    private const double Unit = 1.0 / (1L << 54);

    private static readonly FirstMarginTiming[] _timings = Enum.GetValues<FirstMarginTiming>();
    private static readonly int[] _horizons = [1, 2, 3, 5, 12, 60, 1199, 1200];

    /// <summary>Retention, discount, growth: the corners, near q = 1 from both sides, tiny and huge.</summary>
    public static TheoryData<double, double, double> Torture => new()
    {
        { 0.8, 0.1, 0 },
        { 0, 0.1, 0 },
        { 0, 0, 0 },
        { 1, 0, 0 },
        { 1, 0.1, 0 },
        { 1, 1e-12, 0 },
        { 1, 1e-16, 0 },
        { 1, 1e-60, 0 },
        { 1, 10, 0 },
        { 1e-9, 0.1, 0 },
        { 1e-30, 10, 0 },
        { 0.3, 0, 0 },
        { 0.5, 1e-17, 0 },
        { 0.999999999999, 0, 0 },
        { 1 - 1.0 / (1L << 53), 0, 0 },
        { 1 - 1.0 / (1L << 40), 1.0 / (1L << 30), 0 },
        { 0.97, 0.004, -0.01 },
        { 0.5, 0.1, -0.999 },
        { 0.99, 10, -0.5 },
    };

    /// <summary>Cases where inputs cancel: dyadic, so that the inputs themselves carry no rounding.</summary>
    public static TheoryData<double, double, double> Cancelling => new()
    {
        { 1, 0.25, 0.25 },
        { 1, 0.25, 0.25 - 1.0 / (1L << 40) },
        { 1, 0.25, 0.25 + 1.0 / (1L << 40) },
        { 0.5, 0, 1 - 1.0 / (1L << 30) },
        { 0.5, -0.5, -1.0 / (1L << 30) },
        { 0.5, -0.25, 0 },
        { 0.75, 0.5, 0.75 },
        { 0.25, 0, 2.5 },
    };

    [Theory]
    [MemberData(nameof(Torture))]
    [MemberData(nameof(Cancelling))]
    public void Multiple_Finite_IsTheSumMarginByMargin(double retention, double discount, double growth)
    {
        foreach (var timing in _timings)
        {
            foreach (var horizon in _horizons)
            {
                AssertClose(ExactSum.Finite(retention, discount, growth, timing, horizon), RetentionFormula.Multiple(retention, discount, growth, timing, horizon));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Torture))]
    [MemberData(nameof(Cancelling))]
    public void Multiple_EndlessWithLimit_IsTheLimit(double retention, double discount, double growth)
    {
        if (RetentionFormula.Diverges(retention, discount, growth))
        {
            Assert.True(retention * (1 + growth) >= (1 + discount) * (1 - 1e-15));
            return;
        }

        foreach (var timing in _timings)
        {
            AssertClose(ExactSum.Endless(retention, discount, growth, timing), RetentionFormula.Multiple(retention, discount, growth, timing, null));
        }
    }

    [Theory]
    [InlineData(1, 0, 0, true)]
    [InlineData(1, 0.1, 0.1, true)]
    [InlineData(0.99, 0.1, 0.12, true)]
    [InlineData(0.8, 0, 0.25, true)]
    [InlineData(0.7, 0.05, 0.5, true)] // 1.05 against 1.05; in binary a hair below
    [InlineData(0.7, -0.3, 0, true)] // likewise, 0.7 against 0.7
    [InlineData(0.5, -0.5, 0, true)]
    [InlineData(0.5, -0.75, 0, true)]
    [InlineData(1, 1e-300, 0, false)]
    [InlineData(1, 0.1, 0.0999999, false)]
    [InlineData(0.7, 0.0500001, 0.5, false)]
    [InlineData(0, 0, 10, false)]
    public void Diverges_RetentionTimesGrowthAgainstDiscount_IsTrueFromEqualOn(double retention, double discount, double growth, bool expected) =>
        Assert.Equal(expected, RetentionFormula.Diverges(retention, discount, growth));

    [Theory]
    [InlineData(1, 0.25, 0.25 - (5 * Unit), true)]
    [InlineData(1, 0.25, 0.25 - (6 * Unit), false)]
    [InlineData(1, 0.5, 0.5 - (6 * Unit), true)]
    [InlineData(1, 0.5, 0.5 - (7 * Unit), false)]
    [InlineData(1, 1, 1 - (8 * Unit), true)]
    [InlineData(1, 1, 1 - (10 * Unit), false)]
    [InlineData(0.5 - (2 * Unit), -0.5, 0, true)]
    [InlineData(0.5 - (4 * Unit), -0.5, 0, false)]
    [InlineData(0.75 - (2 * Unit), -0.25, 0, true)]
    [InlineData(0.75 - (4 * Unit), -0.25, 0, false)]
    [InlineData(1 - (2 * Unit), 0, 0, false)] // no growth, no negative discount: every difference is real
    [InlineData(1 - (2 * Unit), Unit, 0, false)]
    public void Diverges_GapOfLastDigits_IsUnknownUpToTwoRoundingsOfTheDiscountedOne(double retention, double discount, double growth, bool expected)
    {
        Assert.Equal(expected, RetentionFormula.Diverges(retention, discount, growth));
        if (!expected)
        {
            AssertClose(ExactSum.Endless(retention, discount, growth, FirstMarginTiming.Now), RetentionFormula.Multiple(retention, discount, growth, FirstMarginTiming.Now, null));
        }
    }

    [Fact]
    public void Multiple_LongHorizon_ReachesTheEndlessValue()
    {
        foreach (var timing in _timings)
        {
            AssertClose(RetentionFormula.Multiple(0.999, 0.001, 0, timing, null), RetentionFormula.Multiple(0.999, 0.001, 0, timing, 1_000_000));
        }
    }

    private static void AssertClose(double expected, double actual) => Assert.True(
        Math.Abs(expected - actual) <= Accuracy * Math.Abs(expected), FormattableString.Invariant($"{actual:R} instead of {expected:R}"));
}
