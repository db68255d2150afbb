using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>The population stability index: how far the shares of some classes have moved from those of a reference.</summary>
/// <remarks>
/// <para>
/// <c>sum of (a - e) x ln(a / e)</c>, e and a the shares of a class in the reference and now: Jeffreys's divergence. N. Siddiqi, Credit
/// Risk Scorecards, 2006, has the bands 0.1 and 0.25. Never negative, and 0 when all shares are equal; the same when the two sides are exchanged.
/// </para>
/// <para>
/// Empty classes: one that is empty on both sides adds nothing; one that is empty on one side counts there as half an account,
/// <c>0.5 / n</c>, and the other shares stay as they are. So a class that has just come up is seen, and by how much does not hang on a
/// freely chosen small number.
/// </para>
/// </remarks>
public static class PopulationStability
{
    /// <summary>From this index on something has moved: 0.1.</summary>
    public const double MovedFrom = 0.1;

    /// <summary>From this index on the population is another one: 0.25.</summary>
    public const double ChangedFrom = 0.25;

    private const double Empty = 0.5;

    /// <summary>The index of counts per class.</summary>
    /// <param name="reference">The counts of the reference, each at least 0, with a sum of at least 1.</param>
    /// <param name="current">The counts now of the same classes in the same order, with a sum of at least 1.</param>
    /// <returns>The index, 0 or more, accurate to some 10^-15 of its largest part.</returns>
    /// <exception cref="ArgumentException">The two differ in length, hold a negative count, or one of them holds nobody.</exception>
    public static double Index(ReadOnlySpan<long> reference, ReadOnlySpan<long> current)
    {
        if (reference.Length != current.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {reference.Length} classes in the reference and {current.Length} now. Give the counts of the same classes in the same order."), nameof(current));
        }

        var (all, now) = (Total(reference, nameof(reference)), Total(current, nameof(current)));
        var index = 0.0;
        for (var i = 0; i < reference.Length; i++)
        {
            index += Part(reference[i], all, current[i], now);
        }

        return index;
    }

    /// <summary>The verdict on an index of enough accounts: the bands hold their lower ends.</summary>
    /// <param name="index">The index, 0 or more.</param>
    /// <returns>Stable below 0.1, moved from 0.1, changed from 0.25.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or NaN.</exception>
    public static DriftVerdict Verdict(double index) => Guard.Within(index, 0, double.MaxValue, "An index is a result of Index.") switch
    {
        < MovedFrom => DriftVerdict.Stable,
        < ChangedFrom => DriftVerdict.Moved,
        _ => DriftVerdict.Changed,
    };

    /// <summary>What one class adds.</summary>
    internal static double Part(long reference, double all, long current, double now)
    {
        if (reference == 0 && current == 0)
        {
            return 0;
        }

        var expected = (reference == 0 ? Empty : reference) / all;
        var actual = (current == 0 ? Empty : current) / now;
        return (actual - expected) * NaturalLog.Of(actual / expected);
    }

    private static double Total(ReadOnlySpan<long> counts, string parameter)
    {
        var total = 0.0;
        foreach (var count in counts)
        {
            total += count >= 0 ? count : throw new ArgumentException(FormattableString.Invariant($"{parameter} holds the count {count}; counts are 0 or more."), parameter);
        }

        return total > 0 ? total : throw new ArgumentException($"{parameter} holds nobody; shares need at least one account.", parameter);
    }
}
