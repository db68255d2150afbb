namespace UpsellScoring.LifetimeValue;

/// <summary>The closed forms of the lifetime value. All are immutable, safe to share, and allocate nothing per call.</summary>
public static class LifetimeValueCalculators
{
    /// <summary>
    /// Price x frequency x duration: the simplest form, for repeated purchases over a known time.
    /// <c>UnitPrice * PurchasesPerPeriod * DurationPeriods</c> is revenue; times <c>MarginShare</c>, when one is given, it is profit.
    /// </summary>
    /// <remarks>
    /// 0 in any of them gives <see cref="LifetimeValueOutcome.Zero"/>, an unknown price, frequency or duration
    /// <see cref="LifetimeValueOutcome.UnknownInput"/>. The expected periods are the duration.
    /// </remarks>
    public static ILifetimeValueCalculator<PurchaseFacts> Purchases { get; } = new PurchaseCalculator();

    /// <summary>
    /// Margin / churn: an endless relation without discount, whose first margin falls now. <c>MarginPerPeriod / ChurnRate</c>, always profit.
    /// </summary>
    /// <remarks>
    /// Churn 0 with a margin other than 0 is <see cref="LifetimeValueOutcome.Diverges"/>; margin 0 is <see cref="LifetimeValueOutcome.Zero"/>;
    /// churn 1 gives one margin. The expected periods are <c>1 / ChurnRate</c>. Berger and Nasr (1998), "Customer lifetime value: marketing
    /// models and applications", Journal of Interactive Marketing 12(1), without discount.
    /// </remarks>
    public static ILifetimeValueCalculator<ChurnFacts> Churn { get; } = new ChurnCalculator();

    /// <summary>
    /// Discounted margins of a customer who stays with a constant probability, over n margins or endlessly, with growth. With
    /// <c>m = PricePerPeriod * MarginShare</c> (revenue: the price alone), r retention, d discount, g growth and <c>q = r (1 + g) / (1 + d)</c>:
    /// <code>
    /// now                  m sum(q^t, t = 0..n-1)            endless m (1 + d)   / (1 + d - r (1 + g))
    /// after first renewal  m sum(q^t, t = 1..n)              endless m r (1 + g) / (1 + d - r (1 + g))
    /// end of first period  m sum(q^t, t = 0..n-1) / (1 + d)  endless m           / (1 + d - r (1 + g))
    /// </code>
    /// </summary>
    /// <remarks>
    /// <para>
    /// m is the margin of today's period: now and at the end of the first period it is received ungrown; after the first renewal the first
    /// margin received has grown once. Gupta and Lehmann's form with growth takes the first margin received as m: divide by <c>1 + g</c>.
    /// </para>
    /// <para>
    /// Endless with <c>r (1 + g) &gt;= 1 + d</c> is <see cref="LifetimeValueOutcome.Diverges"/>; where growth is above 0 or the discount below
    /// 0, already at a difference of <c>2^-52 (1 + d)</c>, which is the rounding of the inputs. A value of a magnitude above 10^15 is
    /// <see cref="LifetimeValueOutcome.BeyondRange"/>. Price 0 or margin share 0 is <see cref="LifetimeValueOutcome.Zero"/>, and so is
    /// retention 0 after the first renewal; an unknown price, retention or discount is <see cref="LifetimeValueOutcome.UnknownInput"/>.
    /// </para>
    /// <para>
    /// The expected periods are the expected number of margins received: <c>sum(r^t)</c> over the t above, <c>1 / (1 - r)</c> or
    /// <c>r / (1 - r)</c> endless, null endless at r = 1.
    /// </para>
    /// <para>
    /// Before it is rounded the value is within 5e-15 relative of the exact one without growth and with a discount of at least 0, also where
    /// q nears 1: sums are formed without subtraction. Where the inputs cancel, their own rounding is amplified by
    /// <c>1 / |1 - q|</c>.
    /// Sources: Gupta and Lehmann (2003), "Customers as assets", Journal of Interactive Marketing 17(1); Berger and Nasr (1998), ibid. 12(1);
    /// Fader and Hardie (2012), "Reconciling and Clarifying CLV Formulas".
    /// </para>
    /// </remarks>
    public static ILifetimeValueCalculator<RetentionFacts> Retention { get; } = new RetentionCalculator();
}
