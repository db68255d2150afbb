using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class PowerSumZerosTests
{
    private const double GreatestLog = 20;

    [Fact]
    public void Of_NoChangeOfSign_IsEmpty() => Assert.Empty(Zeros([1, 2, 3], [0, 1, 5]));

    [Fact]
    public void Of_NoTerm_IsEmpty() => Assert.Empty(Zeros([0, 0], [0, 1]));

    [Fact]
    public void Of_OneChangeAndAGap_IsTheRoot() => Assert.Equal([2.0], Zeros([-1024, 0, 1], [0, 3, 10]));

    [Fact]
    public void Of_TwoChanges_AreBothRoots() => Assert.Equal([2.0, 3.0], Zeros([6, -5, 1], [0, 1, 2]));

    [Fact]
    public void Of_SparseDouble_IsOneRoot() => Assert.Equal([2.0], Zeros([1 << 20, -(1 << 11), 1], [0, 10, 20]));

    [Fact]
    public void Of_ExponentsFromAnywhere_MakeNoDifference() => Assert.Equal([2.0, 3.0], Zeros([6, -5, 1], [1000, 1001, 1002]));

    [Fact]
    public void Of_ZeroAboveTheBound_IsLeftOut() => Assert.Equal([2.0], Zeros([2_000_000_000_000, -1_000_000_000_002, 1], [0, 1, 2]));

    [Fact]
    public void Of_AlmostDouble_TellsTwoFromNone()
    {
        // (z - 1)^2 -+ 10^-24, scaled by 10^24: zeros 1 -+ 10^-12, or none.
        var scale = (Int128)1e12m * (Int128)1e12m;
        Assert.Equal([1 - 1e-12, 1 + 1e-12], Zeros([scale - 1, -2 * scale, scale], [0, 1, 2]));
        Assert.Empty(Zeros([scale + 1, -2 * scale, scale], [0, 1, 2]));
        Assert.Equal([1.0], Zeros([scale, -2 * scale, scale], [0, 1, 2]));
    }

    private static double[] Zeros(Int128[] coefficients, int[] exponents) =>
        [.. PowerSumZeros.Of(new PowerSum(coefficients, exponents), GreatestLog).Select(zero => zero.ToDouble())];
}
