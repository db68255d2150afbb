namespace UpsellScoring.Nps;

/// <summary>Answers to "how satisfied are you" (Customer Satisfaction) on 1 to 5, 5 being the best. Immutable, equal by content.</summary>
public sealed class CsatSurvey : IEquatable<CsatSurvey>
{
    private const int Highest = 5;
    private const int SecondHighest = 4;

    private readonly RatingCounts _ratings;

    private CsatSurvey(RatingCounts ratings) => _ratings = ratings;

    /// <summary>How often each rating was given, from 1 to 5: five counts.</summary>
    public IReadOnlyList<long> Counts => _ratings.Counts;

    /// <summary>Number of answers.</summary>
    public long Answers => _ratings.Answers;

    /// <summary>Number of those who were asked and gave no rating.</summary>
    public long Unanswered => _ratings.Unanswered;

    /// <summary>The mean rating <c>sum of rating x count / answers</c>, from 1 to 5; without answers a figure without a value.</summary>
    public SurveyFigure Mean => new(SurveyMethod.SatisfactionMean, RatingScale.OneToFive, _ratings.Mean(), Answers);

    /// <summary>The share that gave a 5, from 0 to 1; without answers a figure without a value.</summary>
    public SurveyFigure TopBox => new(SurveyMethod.SatisfactionTopBox, RatingScale.OneToFive, _ratings.ShareAtLeast(Highest), Answers);

    /// <summary>The share that gave a 4 or a 5, from 0 to 1; without answers a figure without a value.</summary>
    public SurveyFigure TopTwoBoxes => new(SurveyMethod.SatisfactionTopTwoBoxes, RatingScale.OneToFive, _ratings.ShareAtLeast(SecondHighest), Answers);

    /// <summary>Counts ratings.</summary>
    /// <param name="ratings">One rating 1 to 5 for each person asked, null where there was no answer; in any order.</param>
    /// <returns>The survey.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not in 1 to 5.</exception>
    public static CsatSurvey FromRatings(IEnumerable<int?> ratings) => new(RatingCounts.FromRatings(Highest, ratings));

    /// <summary>A survey that was counted already.</summary>
    /// <param name="counts">How often each rating was given, from 1 to 5: five counts, each 0 or more.</param>
    /// <param name="unanswered">Number of those who were asked and gave no rating, 0 or more.</param>
    /// <returns>The survey.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">There are not five counts, or they sum to more than 2^63 - 1.</exception>
    public static CsatSurvey FromCounts(IEnumerable<long> counts, long unanswered = 0) => new(RatingCounts.FromCounts(Highest, counts, unanswered));

    /// <summary>Wilson's confidence interval for <see cref="TopBox"/>.</summary>
    /// <param name="confidence">A share in (0, 1), both excluded.</param>
    /// <returns>As for <see cref="NpsSurvey.ShareInterval"/>; null without answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not in (0, 1).</exception>
    public (double Lower, double Upper)? TopBoxInterval(double confidence = 0.95) => _ratings.IntervalAtLeast(Highest, confidence);

    /// <summary>Wilson's confidence interval for <see cref="TopTwoBoxes"/>.</summary>
    /// <param name="confidence">A share in (0, 1), both excluded.</param>
    /// <returns>As for <see cref="NpsSurvey.ShareInterval"/>; null without answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not in (0, 1).</exception>
    public (double Lower, double Upper)? TopTwoBoxesInterval(double confidence = 0.95) => _ratings.IntervalAtLeast(SecondHighest, confidence);

    /// <summary>Whether the other survey has the same counts.</summary>
    /// <param name="other">The survey to compare with.</param>
    /// <returns><see langword="true"/> when all counts are equal.</returns>
    public bool Equals(CsatSurvey? other) => other is not null && _ratings.Equals(other._ratings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CsatSurvey);

    /// <inheritdoc/>
    public override int GetHashCode() => _ratings.GetHashCode();

    /// <summary>The share of the two best ratings in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => TopTwoBoxes.ToString();
}
