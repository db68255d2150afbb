using UpsellScoring.Numerics;

namespace UpsellScoring.Nps;

/// <summary>How the answers of one survey fall into the three classes, and what that says. Immutable, equal by content.</summary>
/// <remarks>
/// With p and d the shares of promoters and detractors among the answers, the score is <c>100 (p - d)</c>, from -100 to 100.
/// Without a single answer every figure is null: no answer is not a score of 0.
/// </remarks>
[Notebooks.TypeFormatterSource]
public sealed class NpsSurvey : IEquatable<NpsSurvey>
{
    private const double Percent = 100;

    private NpsSurvey(long promoters, long passives, long detractors, long unanswered)
    {
        Promoters = AnswerCount.Check(promoters, nameof(promoters));
        Passives = AnswerCount.Check(passives, nameof(passives));
        Detractors = AnswerCount.Check(detractors, nameof(detractors));
        Unanswered = AnswerCount.Check(unanswered, nameof(unanswered));
        Asked = AnswerCount.Sum(promoters, passives, detractors, unanswered);
    }

    /// <summary>Number of promoters.</summary>
    public long Promoters { get; }

    /// <summary>Number of passives.</summary>
    public long Passives { get; }

    /// <summary>Number of detractors.</summary>
    public long Detractors { get; }

    /// <summary>Number of those who were asked and gave no rating. They count in no share.</summary>
    public long Unanswered { get; }

    /// <summary>Number of those who were asked: answers and unanswered.</summary>
    public long Asked { get; }

    /// <summary>Number of answers: promoters, passives and detractors.</summary>
    public long Answers => Asked - Unanswered;

    /// <summary>The Net Promoter Score <c>100 (promoters - detractors) / answers</c>, -100 to 100; null without answers.</summary>
    public double? Score => Answers == 0 ? null : Math.Clamp(Percent * (Promoters - Detractors) / Answers, -Percent, Percent);

    /// <summary>Promoters among the answers, 0 to 1; null without answers.</summary>
    public double? PromoterShare => Share(Promoters);

    /// <summary>Passives among the answers, 0 to 1; null without answers.</summary>
    public double? PassiveShare => Share(Passives);

    /// <summary>Detractors among the answers, 0 to 1; null without answers.</summary>
    public double? DetractorShare => Share(Detractors);

    /// <summary>Answers among those who were asked, 0 to 1; null when nobody was asked.</summary>
    public double? ResponseRate => Asked == 0 ? null : (double)Answers / Asked;

    /// <summary>
    /// The variance of one answer counted as +1, 0 or -1: <c>p + d - (p - d)^2</c>, 0 to 1; null without answers, 0 when all answers
    /// fall into one class.
    /// </summary>
    /// <remarks>
    /// Worked out as <c>4 p d + s (p + d)</c> with s the share of passives, which is the same and cannot cancel. The variance of a
    /// multinomial difference.
    /// </remarks>
    public double? Variance
    {
        get
        {
            double n = Answers, promoters = Promoters, detractors = Detractors;
            return n == 0 ? null : Math.Min(1, ((4 * promoters * detractors) + (Passives * (promoters + detractors))) / (n * n));
        }
    }

    /// <summary>The standard error of the score in points: <c>100 sqrt(variance / answers)</c>, 0 to 100; null without answers.</summary>
    public double? StandardError => Variance is { } variance ? Percent * Math.Sqrt(variance / Answers) : null;

    /// <summary>Counts ratings by class.</summary>
    /// <param name="ratings">One rating 0 to 10 for each person asked, null where there was no answer; in any order.</param>
    /// <param name="classifier">How a rating becomes a class; null stands for <see cref="NpsCutOffs.Standard"/>.</param>
    /// <returns>The survey; without any rating a survey without a score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not in 0 to 10.</exception>
    /// <exception cref="InvalidOperationException">A classifier of the host's gave something else than one of the three classes.</exception>
    public static NpsSurvey FromRatings(IEnumerable<int?> ratings, INpsClassifier? classifier = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var tally = new NpsTally(classifier ?? NpsCutOffs.Standard);
        foreach (var rating in ratings)
        {
            tally.Add(rating);
        }

        return tally.ToSurvey();
    }

    /// <summary>A survey that was counted already.</summary>
    /// <param name="promoters">Number of promoters, 0 or more.</param>
    /// <param name="passives">Number of passives, 0 or more.</param>
    /// <param name="detractors">Number of detractors, 0 or more.</param>
    /// <param name="unanswered">Number of those who were asked and gave no rating, 0 or more.</param>
    /// <returns>The survey.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">The counts sum to more than 2^63 - 1.</exception>
    public static NpsSurvey FromCounts(long promoters, long passives, long detractors, long unanswered = 0) =>
        new(promoters, passives, detractors, unanswered);

    /// <summary>One survey for each segment: industry, plan, region.</summary>
    /// <typeparam name="T">The host's answer type.</typeparam>
    /// <typeparam name="TKey">The type of the segment's key; null is a segment of its own, for unknown.</typeparam>
    /// <param name="answers">The answers in any order.</param>
    /// <param name="segment">The segment of an answer.</param>
    /// <param name="rating">The rating of an answer, 0 to 10; null for no answer.</param>
    /// <param name="classifier">As for <see cref="FromRatings"/>.</param>
    /// <returns>The segments in the order in which each is first met; empty without answers.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="classifier"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not in 0 to 10.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="FromRatings"/>.</exception>
    public static IReadOnlyList<(TKey Segment, NpsSurvey Survey)> BySegment<T, TKey>(
        IEnumerable<T> answers, Func<T, TKey> segment, Func<T, int?> rating, INpsClassifier? classifier = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(rating);

        // A dictionary refuses a null key; a tuple around it does not.
        var places = new Dictionary<ValueTuple<TKey>, int>();
        var tallies = new List<(TKey Segment, NpsTally Tally)>();
        foreach (var answer in answers)
        {
            var key = segment(answer);
            if (places.TryAdd(new(key), tallies.Count))
            {
                tallies.Add((key, new NpsTally(classifier ?? NpsCutOffs.Standard)));
            }

            tallies[places[new(key)]].Tally.Add(rating(answer));
        }

        return Array.AsReadOnly(tallies.Select(entry => (entry.Segment, entry.Tally.ToSurvey())).ToArray());
    }

    /// <summary>Half the width of the score's confidence interval in points: <c>z x 100 x sqrt(variance / answers)</c>.</summary>
    /// <param name="confidence">A share in (0, 1), both excluded; 0.95 gives z = 1.959963984540054.</param>
    /// <returns>
    /// 0 or more; null without answers. 0 when all answers fall into one class, which for few answers says too little: look at
    /// <see cref="ShareInterval"/> then.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not in (0, 1).</exception>
    public double? MarginOfError(double confidence = 0.95)
    {
        var z = NormalQuantile.TwoSided(confidence);
        return z * StandardError;
    }

    /// <summary>Wilson's confidence interval for the share of one class; usable for few answers and at the ends.</summary>
    /// <param name="ofClass">The class.</param>
    /// <param name="confidence">A share in (0, 1), both excluded.</param>
    /// <returns>
    /// Two shares in [0, 1] around the share itself; the lower is exactly 0 when nobody, the upper exactly 1 when everybody is in the
    /// class; null without answers.
    /// </returns>
    /// <remarks><c>(k + z^2/2 -+ z sqrt(k (n - k)/n + z^2/4)) / (n + z^2)</c>; E. B. Wilson, JASA 22 (1927), 209-212.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The class is none of the three, or the confidence is not in (0, 1).</exception>
    public (double Lower, double Upper)? ShareInterval(NpsClass ofClass, double confidence = 0.95)
    {
        var count = ofClass switch
        {
            NpsClass.Promoter => Promoters,
            NpsClass.Passive => Passives,
            NpsClass.Detractor => Detractors,
            _ => throw new ArgumentOutOfRangeException(nameof(ofClass), ofClass, FormattableString.Invariant($"{nameof(ofClass)} is {(int)ofClass}; it must be Detractor, Passive or Promoter.")),
        };
        var z = NormalQuantile.TwoSided(confidence);
        return Answers == 0 ? null : WilsonInterval.Of(count, Answers, z);
    }

    /// <summary>How this survey differs from an earlier one, and whether that may be chance.</summary>
    /// <param name="earlier">The earlier wave; other persons or the same, the waves are taken as independent samples.</param>
    /// <param name="confidence">A share in (0, 1), both excluded.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not in (0, 1).</exception>
    public NpsComparison ComparedTo(NpsSurvey earlier, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(earlier, this, confidence, NormalQuantile.TwoSided(confidence));
    }

    /// <summary>Whether the other survey has the same counts.</summary>
    /// <param name="other">The survey to compare with.</param>
    /// <returns><see langword="true"/> when all four counts are equal.</returns>
    public bool Equals(NpsSurvey? other) =>
        other is not null && Promoters == other.Promoters && Passives == other.Passives && Detractors == other.Detractors && Unanswered == other.Unanswered;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NpsSurvey);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Promoters, Passives, Detractors, Unanswered);

    /// <summary>Score and counts in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Score is { } score
        ? FormattableString.Invariant($"NPS {score:0.0} ({Promoters} promoters, {Passives} passives, {Detractors} detractors, {Unanswered} unanswered)")
        : FormattableString.Invariant($"no NPS: no answers ({Unanswered} unanswered)");

    private double? Share(long count) => Answers == 0 ? null : (double)count / Answers;
}
