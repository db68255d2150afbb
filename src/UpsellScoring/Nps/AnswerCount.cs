using System.Numerics;

namespace UpsellScoring.Nps;

/// <summary>Counts of answers, checked at the door.</summary>
internal static class AnswerCount
{
    internal static long Check(long count, string parameter) => count >= 0
        ? count
        : throw new ArgumentOutOfRangeException(parameter, count, FormattableString.Invariant($"{parameter} is {count}; a count of answers must be from 0 to {long.MaxValue}. Use 0 for none."));

    /// <summary>The sum of counts that have been checked one by one.</summary>
    internal static long Sum(params ReadOnlySpan<long> counts)
    {
        Int128 sum = 0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum <= long.MaxValue
            ? (long)sum
            : throw new ArgumentException(FormattableString.Invariant($"The counts sum to {(BigInteger)sum}; all counts together, unanswered included, must be at most {long.MaxValue}. Check them for a wrong unit."));
    }
}
