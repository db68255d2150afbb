using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// Rates of a month and of a year into each other, by compounding over 12 months: 2 % churn a month is 21.5 % a year, not 24 %.
/// Accurate to 1e-14 relative, however small the rate.
/// </summary>
public static class PeriodRates
{
    private const int MonthsPerYear = 12;

    /// <summary>The share who stay for a year: <c>r^12</c>.</summary>
    /// <param name="monthlyRetention">The share who stay for a month, 0 to 1.</param>
    /// <returns>A share, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range or NaN.</exception>
    public static double YearlyRetention(double monthlyRetention) =>
        Compounding.Power(InputChecks.Share(monthlyRetention, nameof(monthlyRetention)), MonthsPerYear);

    /// <summary>The share who stay for a month: <c>R^(1/12)</c>.</summary>
    /// <param name="yearlyRetention">The share who stay for a year, 0 to 1.</param>
    /// <returns>A share, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range or NaN.</exception>
    public static double MonthlyRetention(double yearlyRetention) =>
        Exponential.Of(NaturalLog.Of(InputChecks.Share(yearlyRetention, nameof(yearlyRetention))) / MonthsPerYear);

    /// <summary>The share lost within a year: <c>1 - (1 - c)^12</c>.</summary>
    /// <param name="monthlyChurn">The share lost per month, 0 to 1.</param>
    /// <returns>A share, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range or NaN.</exception>
    public static double YearlyChurn(double monthlyChurn) =>
        Compounding.Over(InputChecks.Share(monthlyChurn, nameof(monthlyChurn)), MonthsPerYear);

    /// <summary>The share lost per month: <c>1 - (1 - C)^(1/12)</c>.</summary>
    /// <param name="yearlyChurn">The share lost within a year, 0 to 1.</param>
    /// <returns>A share, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range or NaN.</exception>
    public static double MonthlyChurn(double yearlyChurn) =>
        Compounding.Per(InputChecks.Share(yearlyChurn, nameof(yearlyChurn)), MonthsPerYear);

    /// <summary>The discount or growth of a year: <c>(1 + i)^12 - 1</c>.</summary>
    /// <param name="monthlyRate">The rate per month, above -1 and at most 10, 0.01 for 1 %.</param>
    /// <returns>A rate, at least -1, which it may round to.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range or NaN.</exception>
    public static double YearlyRate(double monthlyRate) => -Compounding.Over(-InputChecks.Rate(monthlyRate, nameof(monthlyRate)), MonthsPerYear);

    /// <summary>The discount or growth of a month: <c>(1 + I)^(1/12) - 1</c>.</summary>
    /// <param name="yearlyRate">The rate per year, above -1 and at most 10, 0.1 for 10 %.</param>
    /// <returns>A rate above -1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range or NaN.</exception>
    public static double MonthlyRate(double yearlyRate) => -Compounding.Per(-InputChecks.Rate(yearlyRate, nameof(yearlyRate)), MonthsPerYear);
}
