using UpsellScoring.Numerics;

namespace UpsellScoring.Nps;

/// <summary>How often each rating of a scale from 1 upwards was given.</summary>
internal sealed class RatingCounts : IEquatable<RatingCounts>
{
    private readonly long[] _counts;

    private RatingCounts(long[] counts, long unanswered)
    {
        Unanswered = AnswerCount.Check(unanswered, nameof(unanswered));
        Answers = AnswerCount.Sum([.. counts, unanswered]) - unanswered;
        _counts = counts;
        Counts = Array.AsReadOnly(counts);
    }

    internal IReadOnlyList<long> Counts { get; }

    internal long Answers { get; }

    internal long Unanswered { get; }

    internal static RatingCounts FromRatings(int highest, IEnumerable<int?> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var counts = new long[highest];
        var unanswered = 0L;
        foreach (var rating in ratings)
        {
            if (rating is not { } known)
            {
                unanswered++;
                continue;
            }

            if (known < 1 || known > highest)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(ratings), known, FormattableString.Invariant($"A rating in {nameof(ratings)} is {known}; it must be a whole number from 1 to {highest}. Convert it to the scale first, or pass null for no answer."));
            }

            counts[known - 1]++;
        }

        return new(counts, unanswered);
    }

    internal static RatingCounts FromCounts(int highest, IEnumerable<long> counts, long unanswered)
    {
        ArgumentNullException.ThrowIfNull(counts);
        long[] own = [.. counts];
        if (own.Length != highest)
        {
            throw new ArgumentException(FormattableString.Invariant($"{nameof(counts)} has {own.Length} entries; it must have {highest}, one for each rating from 1 to {highest}. Use 0 for a rating nobody gave."), nameof(counts));
        }

        for (var i = 0; i < own.Length; i++)
        {
            AnswerCount.Check(own[i], FormattableString.Invariant($"{nameof(counts)}[{i}]"));
        }

        return new(own, unanswered);
    }

    /// <summary>The mean rating, from 1 to the highest; null without answers.</summary>
    internal double? Mean()
    {
        if (Answers == 0)
        {
            return null;
        }

        Int128 sum = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            sum += (Int128)(i + 1) * _counts[i];
        }

        return Math.Clamp((double)sum / Answers, 1, _counts.Length);
    }

    /// <summary>How many gave this rating or a higher one.</summary>
    internal long AtLeast(int rating)
    {
        var sum = 0L;
        for (var i = rating - 1; i < _counts.Length; i++)
        {
            sum += _counts[i];
        }

        return sum;
    }

    /// <summary>The share that gave this rating or a higher one, 0 to 1; null without answers.</summary>
    internal double? ShareAtLeast(int rating) => Answers == 0 ? null : (double)AtLeast(rating) / Answers;

    /// <summary>Wilson's interval of that share; null without answers.</summary>
    internal (double Lower, double Upper)? IntervalAtLeast(int rating, double confidence)
    {
        var z = NormalQuantile.TwoSided(confidence);
        return Answers == 0 ? null : WilsonInterval.Of(AtLeast(rating), Answers, z);
    }

    public bool Equals(RatingCounts? other) => other is not null && Unanswered == other.Unanswered && _counts.AsSpan().SequenceEqual(other._counts);

    public override bool Equals(object? obj) => Equals(obj as RatingCounts);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var count in _counts)
        {
            hash.Add(count);
        }

        hash.Add(Unanswered);
        return hash.ToHashCode();
    }
}
