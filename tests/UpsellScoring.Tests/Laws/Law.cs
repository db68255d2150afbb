using FsCheck;
using FsCheck.Fluent;

namespace UpsellScoring.Tests.Laws;

/// <summary>Runs a law over 1,000 cases from a fixed seed, and compares scores bit by bit.</summary>
internal static class Law
{
    internal const int Cases = 1000;

    private const ulong Seed = 12345;
    private const ulong Stream = 77;

    internal static void Holds<T>(Gen<T> cases, Action<T> law) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(Seed, Stream));

    /// <summary>The same values in every run, for what is no law over single cases.</summary>
    internal static T[] Sample<T>(Gen<T> values, int count) => [.. values.Sample(count, new Rnd(Seed, Stream), 50)];

    internal static void Near(double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance, FormattableString.Invariant($"{actual:R} is not within {tolerance} of {expected:R}."));

    internal static void SameBits(double expected, double actual) => Assert.True(
        BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual),
        FormattableString.Invariant($"{actual:R} does not have the bits of {expected:R}."));

    internal static void SameBits(AccountScore expected, AccountScore actual)
    {
        Assert.Equal(expected.Outcome, actual.Outcome);
        Assert.Equal(expected.Grade, actual.Grade);
        SameBits(expected.Points ?? double.NaN, actual.Points ?? double.NaN);
        SameBits(expected.Coverage, actual.Coverage);
        SameBits(expected.Lowest, actual.Lowest);
        SameBits(expected.Highest, actual.Highest);
    }
}
