using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>The value of the discounted retention model per unit of margin, with <c>q = r (1 + g) / (1 + d)</c>.</summary>
internal static class RetentionFormula
{
    // Two input roundings of 2^-53 each: what remains of 1 + d after subtracting r (1 + g) is no longer known below this.
    private const double InputRounding = 1.0 / (1L << 52);

    /// <summary>Whether the endless sum has no limit: <c>r (1 + g) &gt;= 1 + d</c>.</summary>
    internal static bool Diverges(double retention, double discount, double growth)
    {
        // With growth of at most 0 and discount of at least 0 only numbers of one sign are added, and every difference is real.
        var unknowable = growth > 0 || discount < 0 ? InputRounding * (1 + discount) : 0;
        return Gap(retention, discount, growth) <= unknowable;
    }

    /// <summary>The value of a margin of 1; endless it must not diverge. +infinity when it overflows.</summary>
    internal static double Multiple(double retention, double discount, double growth, FirstMarginTiming firstMargin, int? horizon)
    {
        var gap = Gap(retention, discount, growth);
        var sum = horizon is { } terms
            ? GeometricSum.Of(terms, gap / (1 + discount))
            : (1 + discount) / gap;
        return firstMargin switch
        {
            FirstMarginTiming.Now => sum,
            FirstMarginTiming.AfterFirstRenewal => sum * (retention * (1 + growth) / (1 + discount)),
            _ => sum / (1 + discount),
        };
    }

    /// <summary><c>1 + d - r (1 + g)</c> from the small parts, so that it keeps its digits where it is small itself.</summary>
    private static double Gap(double retention, double discount, double growth) => Math.FusedMultiplyAdd(-retention, growth, 1 - retention + discount);
}
