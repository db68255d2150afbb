using UpsellScoring.Numerics;

namespace UpsellScoring.Pricing;

/// <summary>What an account pays or would pay: an amount for each billing period, in the one currency of the call. Equal by content.</summary>
public sealed record Price
{
    /// <summary>The longest commitment, in months.</summary>
    public const int MostCommitmentMonths = 600;

    /// <summary>Makes a price. Period and tax basis have no default, because a wrong guess would be a wrong gap.</summary>
    /// <param name="amount">The amount for one billing period, 0 (free) to 10^15, at most 10 decimals.</param>
    /// <param name="period">The billing period.</param>
    /// <param name="taxBasis">Whether the amount holds tax.</param>
    /// <param name="commitmentMonths">How long the account is bound, 1 to 600 months; null when no longer than one billing period.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range, or period or tax basis is not stated.</exception>
    public Price(decimal amount, BillingPeriod period, TaxBasis taxBasis, int? commitmentMonths = null) =>
        (Amount, Period, TaxBasis, CommitmentMonths) = (amount, period, taxBasis, commitmentMonths);

    /// <summary>The amount for one billing period, 0 (free) to 10^15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, above 10^15, or has more than 10 decimals.</exception>
    public decimal Amount
    {
        get;
        init => field = Guard.Amount(value, 0, nameof(Amount));
    }

    /// <summary>The billing period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not stated or not defined.</exception>
    public BillingPeriod Period
    {
        get;
        init => field = value is BillingPeriod.Month or BillingPeriod.Quarter or BillingPeriod.HalfYear or BillingPeriod.Year
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Period), value, FormattableString.Invariant($"{nameof(Period)} is {(int)value}; it must be Month, Quarter, HalfYear or Year. State what the amount is billed for."));
    }

    /// <summary>Whether the amount holds tax.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not stated or not defined.</exception>
    public TaxBasis TaxBasis
    {
        get;
        init => field = value is TaxBasis.WithoutTax or TaxBasis.WithTax
            ? value
            : throw new ArgumentOutOfRangeException(nameof(TaxBasis), value, FormattableString.Invariant($"{nameof(TaxBasis)} is {(int)value}; it must be WithoutTax or WithTax. State which of both the amount is."));
    }

    /// <summary>How long the account is bound, 1 to 600 months; null when no longer than one billing period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 to 600.</exception>
    public int? CommitmentMonths
    {
        get;
        init => field = value is null or (>= 1 and <= MostCommitmentMonths)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(CommitmentMonths), value, FormattableString.Invariant($"{nameof(CommitmentMonths)} is {value}; it must be from 1 to {MostCommitmentMonths}, or null when the account is bound no longer than one billing period."));
    }

    /// <summary>For how many months money is promised: the commitment, and at least one billing period.</summary>
    public int CommittedMonths => Math.Max(PeriodMonths, CommitmentMonths ?? 0);

    internal int PeriodMonths => (int)Period;

    /// <summary>The price with an add-on: <c>amount + added amount</c>, bound as long as the longer of both.</summary>
    /// <param name="added">The price of the add-on, of the same billing period and tax basis.</param>
    /// <returns>The proposed price of the whole.</returns>
    /// <remarks>Other periods are refused rather than converted: a twelfth of a yearly amount would have to be rounded, and that is the caller's choice.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="added"/> is null.</exception>
    /// <exception cref="ArgumentException">Period or tax basis differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The sum is above 10^15.</exception>
    public Price Plus(Price added)
    {
        ArgumentNullException.ThrowIfNull(added);
        CheckTaxBasis(added, nameof(added));
        CheckPeriod(added, nameof(added));
        int? commitment = CommitmentMonths is null && added.CommitmentMonths is null ? null : Math.Max(CommitmentMonths ?? 0, added.CommitmentMonths ?? 0);
        return this with { Amount = Amount + added.Amount, CommitmentMonths = commitment };
    }

    /// <summary>The price in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var price = FormattableString.Invariant($"{Amount:#,0.##########} per {Period}, {TaxBasis}");
        return CommitmentMonths is { } months ? price + FormattableString.Invariant($", bound for {months} months") : price;
    }

    internal void CheckTaxBasis(Price other, string parameter)
    {
        if (other.TaxBasis != TaxBasis)
        {
            throw new ArgumentException($"The tax basis of {parameter} is {other.TaxBasis}, that of the other price {TaxBasis}; both must be the same. Take both with or both without tax.", parameter);
        }
    }

    internal void CheckPeriod(Price other, string parameter)
    {
        if (other.Period != Period)
        {
            throw new ArgumentException($"The billing period of {parameter} is {other.Period}, that of the other price {Period}; both must be the same. Convert one of them and round it as your price list does.", parameter);
        }
    }
}
