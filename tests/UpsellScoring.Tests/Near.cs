namespace UpsellScoring.Tests;

/// <summary>Asserts that numbers lie within an absolute tolerance; rounding both sides to digits would fail on neighbours.</summary>
internal static class Near
{
    internal static void Equal(double expected, double? actual, double tolerance = 1e-12)
    {
        Assert.NotNull(actual);
        Assert.True(Math.Abs(expected - actual.Value) <= tolerance, FormattableString.Invariant($"Expected {expected} within {tolerance}, got {actual}."));
    }
}
