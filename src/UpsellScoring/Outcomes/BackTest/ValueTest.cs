using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>What answered proposals had been expected to bring, against what they brought; a refused one brought 0.</summary>
/// <remarks>
/// Accepted proposals with an unknown value are left out, <see cref="Missing"/> of them, which makes what was brought too low; with
/// more than 5 % of them missing there is no test. The baseline expects of every proposal what they brought on average. It knows the outcomes, which no forecast does; one that is
/// no better tells nothing about single accounts. Sums are exact to 2^-45 a row, so that no order of rows changes a bit.
/// </remarks>
public sealed record ValueTest
{
    /// <summary>Amounts are summed in units of 2^-45, some 3 x 10^-14: 2^31 of them, each up to 10^15, stay within 127 bits.</summary>
    internal const int FractionBits = 45;

    /// <summary>The most accepted proposals whose value may be missing, as a share: without them what was brought is too low by about as much.</summary>
    internal const double MostMissing = 0.05;

    // Squares are summed as shares of the largest one.
    private const int SquareBits = 80;

    private ValueTest(int count, int missing, in FixedPointSum expected, in FixedPointSum actual, double error, double baselineError)
    {
        (Count, Missing) = (count, missing);
        ExpectedValue = ToAmount(expected);
        ActualValue = ToAmount(actual);
        ActualOverExpected = expected.Total > 0 ? actual.Total / expected.Total : null;
        RootMeanSquareError = error;
        BaselineRootMeanSquareError = baselineError;
    }

    /// <summary>The answered proposals with both an expected and an actual value.</summary>
    public int Count { get; }

    /// <summary>The accepted proposals with an expected value whose actual value is unknown.</summary>
    public int Missing { get; }

    /// <summary>What they had been expected to bring in all, to 15 digits.</summary>
    public decimal ExpectedValue { get; }

    /// <summary>What they brought in all, to 15 digits.</summary>
    public decimal ActualValue { get; }

    /// <summary><c>actual / expected</c>: 1 is as expected, 0.8 is a fifth too high a hope. Null when not more than 0 was expected in all.</summary>
    public double? ActualOverExpected { get; }

    /// <summary>The typical error of one expectation, as an amount: <c>sqrt(mean of (expected - actual)^2)</c>.</summary>
    public double RootMeanSquareError { get; }

    /// <summary>The same of the baseline: the standard deviation of what they brought, <c>sqrt(mean of (actual - mean)^2)</c>.</summary>
    public double BaselineRootMeanSquareError { get; }

    /// <summary>Both sums and both errors in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{ActualValue:0.##} of {ExpectedValue:0.##} expected from {Count}; error of one {RootMeanSquareError:0.##}, of the mean {BaselineRootMeanSquareError:0.##}");

    /// <summary>A sum as an amount: 15 digits, and no more decimals than an amount has.</summary>
    internal static decimal ToAmount(in FixedPointSum sum) => decimal.Round(Crossing.ToDecimal(sum.Total), Guard.MostDecimals);

    /// <summary>Whether a row of the two columns, NaN for unknown, can be compared.</summary>
    internal static bool IsKnown(double expected, double actual) => !double.IsNaN(expected) && !double.IsNaN(actual);

    /// <summary>The test of two columns of one length, NaN for unknown; at least one row has both.</summary>
    internal static ValueTest Of(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, int missing)
    {
        var (expectedSum, actualSum, count) = (new FixedPointSum(FractionBits), new FixedPointSum(FractionBits), 0);
        for (var i = 0; i < expected.Length; i++)
        {
            if (IsKnown(expected[i], actual[i]))
            {
                expectedSum.Add(expected[i]);
                actualSum.Add(actual[i]);
                count++;
            }
        }

        var mean = actualSum.Total / count;
        return new(count, missing, expectedSum, actualSum, RootMeanSquare(expected, actual, null), RootMeanSquare(expected, actual, mean));
    }

    private static double RootMeanSquare(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, double? insteadOfExpected)
    {
        var (largest, count) = (0.0, 0);
        for (var i = 0; i < expected.Length; i++)
        {
            if (IsKnown(expected[i], actual[i]))
            {
                largest = Math.Max(largest, Math.Abs((insteadOfExpected ?? expected[i]) - actual[i]));
                count++;
            }
        }

        if (largest == 0)
        {
            return 0;
        }

        var squares = new FixedPointSum(SquareBits);
        for (var i = 0; i < expected.Length; i++)
        {
            if (IsKnown(expected[i], actual[i]))
            {
                var share = ((insteadOfExpected ?? expected[i]) - actual[i]) / largest;
                squares.Add(share * share);
            }
        }

        return largest * Math.Sqrt(squares.Total / count);
    }
}
