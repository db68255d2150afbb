namespace UpsellScoring.Outcomes;

/// <summary>How the chance of acceptance depends on some values: logistic regression by maximum likelihood.</summary>
/// <remarks>
/// <para>
/// <c>P(accepted) = 1 / (1 + exp(-(b0 + b1 x1 + ... )))</c>. Newton steps on the normal equations (iteratively reweighted least squares),
/// on columns scaled to mean 0 and deviation 1, until a step is below 10^-9. D. R. Cox, "The regression analysis of binary sequences",
/// Journal of the Royal Statistical Society B 20 (1958), 215-242; P. McCullagh and J. A. Nelder, Generalized Linear Models, 1989, 4.4;
/// separation: A. Albert and J. A. Anderson, "On the existence of maximum likelihood estimates in logistic regression models",
/// Biometrika 71 (1984), 1-10.
/// </para>
/// <para>On published data sets the coefficients are right to 9 digits and the standard errors to 8.</para>
/// </remarks>
public static class LogisticRegression
{
    /// <summary>The most columns: 100.</summary>
    public const int MostColumns = 100;

    /// <summary>Fits outcomes to columns.</summary>
    /// <param name="columns">1 to 100 columns of equal length; NaN for unknown, whose rows are left out. |x| at most 10^15.</param>
    /// <param name="accepted">What happened in each row.</param>
    /// <param name="counts">How often each row counts, 0 or more; empty when each counts once.</param>
    /// <returns>The fit, or the named reason why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">The lengths differ, there are too few or too many columns, a value is infinite or too large, or a count is negative.</exception>
    public static LogisticFit Fit(IReadOnlyList<ReadOnlyMemory<double>> columns, ReadOnlySpan<bool> accepted, ReadOnlySpan<int> counts = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var rows = LogisticRows.Of(columns, accepted, counts);
        return rows.Fault() ?? LogisticSolver.Fit(rows);
    }
}
