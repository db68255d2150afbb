using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>How often a value is unknown now against the reference: a source that has dried up is seen before it moves the score.</summary>
public sealed class MissingShift
{
    // Below this expected count the chi-square distribution is no longer near (Cochran 1954).
    private const double LeastExpected = 5;

    internal MissingShift(long unknownBefore, long before, long unknownNow, long now)
    {
        (UnknownBefore, Before, UnknownNow, Now) = (unknownBefore, before, unknownNow, now);
        if (Math.Min(before, now) < DriftReference.LeastAccounts)
        {
            return;
        }

        Index = PopulationStability.Index([before - unknownBefore, unknownBefore], [now - unknownNow, unknownNow]);
        Verdict = PopulationStability.Verdict(Index.Value);
        PValue = Test();
    }

    /// <summary>The verdict by <see cref="Index"/>; <see cref="DriftVerdict.NotEnough"/> with fewer than <see cref="DriftReference.LeastAccounts"/> accounts on a side.</summary>
    public DriftVerdict Verdict { get; }

    /// <summary>The number of accounts of the reference whose value is unknown.</summary>
    public long UnknownBefore { get; }

    /// <summary>The number of accounts of the reference.</summary>
    public long Before { get; }

    /// <summary>The number of accounts whose value is unknown now.</summary>
    public long UnknownNow { get; }

    /// <summary>The number of accounts now.</summary>
    public long Now { get; }

    /// <summary>The unknown share now less that of the reference, -1 to 1; null when one side holds no account.</summary>
    public double? Difference => Before > 0 && Now > 0 ? ((double)UnknownNow / Now) - ((double)UnknownBefore / Before) : null;

    /// <summary>The population stability index of known against unknown; null when there are not enough accounts.</summary>
    public double? Index { get; }

    /// <summary>
    /// The chance of at least this difference without any shift: Pearson's chi-square test of two shares, without correction. Null when there
    /// are not enough accounts, or fewer than 5 unknown (or known) ones would be expected on a side, as when nothing is ever unknown.
    /// </summary>
    public double? PValue { get; }

    /// <summary>Shares and index in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Verdict}: unknown {UnknownBefore} of {Before} -> {UnknownNow} of {Now}{(Index is { } index ? FormattableString.Invariant($", index {index:0.000}") : "")}{(PValue is { } chance ? FormattableString.Invariant($", p {chance:0.0000}") : "")}");

    private double? Test()
    {
        double all = Before + Now;
        double unknown = UnknownBefore + UnknownNow;
        if (Math.Min(unknown, all - unknown) * Math.Min(Before, Now) / all < LeastExpected)
        {
            return null;
        }

        var cross = ((double)UnknownBefore * (Now - UnknownNow)) - ((double)UnknownNow * (Before - UnknownBefore));
        return ChiSquare.Tail(cross / Before * cross / Now * all / unknown / (all - unknown), 1);
    }
}
