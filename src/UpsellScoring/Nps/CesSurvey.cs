namespace UpsellScoring.Nps;

/// <summary>Answers to "the company made it easy for me" (Customer Effort Score) on 1 to 5 or 1 to 7. Immutable, equal by content.</summary>
/// <remarks>
/// The highest rating is full agreement: little effort. Answers to the older question "how much effort did you have to put forth",
/// where 1 is best, are turned round first (<c>highest + 1 - rating</c>). M. Dixon, K. Freeman, N. Toman, "Stop trying to delight
/// your customers", Harvard Business Review 88 (2010), 116-122.
/// </remarks>
public sealed class CesSurvey : IEquatable<CesSurvey>
{
    private const int HighestOfFive = 5;
    private const int HighestOfSeven = 7;
    private const int AgreementOfFive = 4;
    private const int AgreementOfSeven = 5;

    private readonly RatingCounts _ratings;

    private CesSurvey(RatingScale scale, RatingCounts ratings) => (Scale, _ratings) = (scale, ratings);

    /// <summary>The scale the question was answered on.</summary>
    public RatingScale Scale { get; }

    /// <summary>How often each rating was given, from 1 upwards: 5 or 7 counts.</summary>
    public IReadOnlyList<long> Counts => _ratings.Counts;

    /// <summary>Number of answers.</summary>
    public long Answers => _ratings.Answers;

    /// <summary>Number of those who were asked and gave no rating.</summary>
    public long Unanswered => _ratings.Unanswered;

    /// <summary>The mean rating <c>sum of rating x count / answers</c>, from 1 to 5 or 7; without answers a figure without a value.</summary>
    public SurveyFigure Mean => new(SurveyMethod.EffortMean, Scale, _ratings.Mean(), Answers);

    /// <summary>
    /// The share that agrees, 0 to 1: 4 and 5 of 1 to 5, 5 to 7 of 1 to 7; without answers a figure without a value.
    /// </summary>
    public SurveyFigure Agreement => new(SurveyMethod.EffortAgreement, Scale, _ratings.ShareAtLeast(AgreementFrom), Answers);

    private int AgreementFrom => Scale == RatingScale.OneToFive ? AgreementOfFive : AgreementOfSeven;

    /// <summary>Counts ratings.</summary>
    /// <param name="scale">The scale of the question.</param>
    /// <param name="ratings">One rating of the scale for each person asked, null where there was no answer; in any order.</param>
    /// <returns>The survey.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not defined, or a rating is not on it.</exception>
    public static CesSurvey FromRatings(RatingScale scale, IEnumerable<int?> ratings) => new(scale, RatingCounts.FromRatings(Highest(scale), ratings));

    /// <summary>A survey that was counted already.</summary>
    /// <param name="scale">The scale of the question.</param>
    /// <param name="counts">How often each rating was given, from 1 upwards: 5 or 7 counts, each 0 or more.</param>
    /// <param name="unanswered">Number of those who were asked and gave no rating, 0 or more.</param>
    /// <returns>The survey.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not defined, or a count is negative.</exception>
    /// <exception cref="ArgumentException">The number of counts does not fit the scale, or they sum to more than 2^63 - 1.</exception>
    public static CesSurvey FromCounts(RatingScale scale, IEnumerable<long> counts, long unanswered = 0) =>
        new(scale, RatingCounts.FromCounts(Highest(scale), counts, unanswered));

    /// <summary>Wilson's confidence interval for <see cref="Agreement"/>.</summary>
    /// <param name="confidence">A share in (0, 1), both excluded.</param>
    /// <returns>As for <see cref="NpsSurvey.ShareInterval"/>; null without answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not in (0, 1).</exception>
    public (double Lower, double Upper)? AgreementInterval(double confidence = 0.95) => _ratings.IntervalAtLeast(AgreementFrom, confidence);

    /// <summary>Whether the other survey has the same scale and counts.</summary>
    /// <param name="other">The survey to compare with.</param>
    /// <returns><see langword="true"/> when scale and counts are equal.</returns>
    public bool Equals(CesSurvey? other) => other is not null && Scale == other.Scale && _ratings.Equals(other._ratings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CesSurvey);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, _ratings);

    /// <summary>The mean in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Mean.ToString();

    private static int Highest(RatingScale scale) => scale switch
    {
        RatingScale.OneToFive => HighestOfFive,
        RatingScale.OneToSeven => HighestOfSeven,
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, FormattableString.Invariant($"{nameof(scale)} is {(int)scale}; it must be OneToFive or OneToSeven.")),
    };
}
