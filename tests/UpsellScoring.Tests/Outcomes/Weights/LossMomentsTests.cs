using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class LossMomentsTests
{
    [Fact]
    public void Choose_ClearlyBetterPull_IsTaken() => Assert.Equal(2, Choice((0.7, 0.69, 0.5), (0.7, 0.69, 0.52), (0.7, 0.69, 0.51), (0.7, 0.69, 0.49)));

    // The last is best by 0.01 on average, with a standard error far above that.
    [Fact]
    public void Choose_WithinOneStandardErrorOfTheBest_StaysWithTheExperts() => Assert.Equal(0, Choice((0.7, 0.7, 0.3), (0.7, 0.7, 1.1), (0.7, 0.7, 0.3), (0.7, 0.7, 1.06)));

    [Fact]
    public void Choose_SeveralWithinOneStandardError_TakesTheStrongestPull() => Assert.Equal(1, Choice((0.7, 0.50, 0.40), (0.7, 0.52, 0.60), (0.7, 0.51, 0.40), (0.7, 0.49, 0.60)));

    [Fact]
    public void Choose_NothingBetter_StaysWithTheExperts() => Assert.Equal(0, Choice((0.5, 0.6, 0.7), (0.5, 0.7, 0.6)));

    // Gains 1 and b: mean (1 + b) / 2, standard error (1 - b) / 2 / sqrt(2); the two are equal at b = -0.17157.
    [Theory]
    [InlineData(-0.171, 1)]
    [InlineData(-0.172, 0)]
    public void Choose_GainOfAboutOneStandardError_DecidesThere(double second, int expected)
    {
        var moments = new LossMoments(2);
        moments.Add([5, 4]);
        moments.Add([5, 5 - second]);
        Assert.Equal(expected, moments.Choose());
    }

    [Fact]
    public void Choose_WeakPullWorseThanTheExperts_TakesTheOneBetween() => Assert.Equal(1, Choice((0.7, 0.40, 0.9), (0.7, 0.42, 0.92), (0.7, 0.41, 0.91), (0.7, 0.39, 0.89)));

    [Fact]
    public void Choose_TwoEquallyGood_TakesTheStrongerPull() => Assert.Equal(1, Choice((0.7, 0.5, 0.5), (0.7, 0.52, 0.52), (0.7, 0.51, 0.51)));

    // All accounts gain alike: the error is 0 but for rounding, which must not leave the root of a negative number.
    [Fact]
    public void Choose_EveryAccountGainsAlike_TakesTheGain() => Assert.Equal(2, Choice((0.7, 0.6, 0.4), (0.8, 0.7, 0.5), (0.9, 0.8, 0.6), (0.3, 0.2, 0.0)));

    // The middle one is worse by 0.05 with an error of 0.05 x 1.41: the covariance of the two counts.
    [Fact]
    public void Choose_LossesThatMoveTogether_ComparesThemAccountByAccount() => Assert.Equal(2, Choice((2, 1.1, 1.0), (2, 0.6, 0.5), (2, 1.6, 1.5), (2, 0.1, 0.0)));

    private static int Choice(params (double Experts, double Middle, double Weak)[] losses)
    {
        var moments = new LossMoments(3);
        foreach (var (experts, middle, weak) in losses)
        {
            moments.Add([experts, middle, weak]);
        }

        return moments.Choose();
    }
}
