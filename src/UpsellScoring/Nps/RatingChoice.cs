namespace UpsellScoring.Nps;

/// <summary>Chooses which of the ratings of several persons stands for the account.</summary>
public static class RatingChoice
{
    /// <summary>The longest period, in months.</summary>
    public const int MostMonths = 1200;

    /// <summary>
    /// The rating that counts: of each person the latest within the period, of these the decider's, and without a decider the lowest.
    /// </summary>
    /// <param name="ratings">The answers of the account's persons, in any order.</param>
    /// <param name="asOf">The day of the question; no answer is later.</param>
    /// <param name="periodMonths">
    /// How long an answer counts, 1 to 1,200 months: from <c>asOf</c> less that many months, included, to <c>asOf</c>, included.
    /// </param>
    /// <returns>Whose rating counts and why; without a rating in the period <see cref="RatingReason.NoRating"/>.</returns>
    /// <remarks>
    /// A choice, made to err towards caution: the decider signs, so the decider's view counts even where others are warmer; where no
    /// decider was heard, one unhappy person can stop an offer. Two answers of one person on the same day: the lower. Several deciders:
    /// the lowest of theirs. Equal ratings: the most recent, then the first in the order given. An entry without a rating never replaces
    /// one with a rating. Whether a person decides is read from the answer that counts for that person.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">An answer is null, or dated after <paramref name="asOf"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period is not in 1 to 1,200 months.</exception>
    public static ChosenRating Choose(IEnumerable<PersonRating> ratings, DateOnly asOf, int periodMonths)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var since = Since(asOf, periodMonths);
        var latest = new Dictionary<string, PersonRating>(StringComparer.Ordinal);
        var order = new List<string>();
        int superseded = 0, outdated = 0, unanswered = 0;
        foreach (var rating in ratings)
        {
            Check(rating, asOf, nameof(ratings));
            if (rating.Rating is null)
            {
                unanswered++;
            }
            else if (rating.AnsweredOn < since)
            {
                outdated++;
            }
            else if (latest.TryAdd(rating.Person, rating))
            {
                order.Add(rating.Person);
            }
            else
            {
                superseded++;
                latest[rating.Person] = Later(latest[rating.Person], rating);
            }
        }

        PersonRating[] counting = [.. order.Select(person => latest[person])];
        PersonRating[] deciders = [.. counting.Where(rating => rating.IsDecider == true)];
        var chosen = (deciders.Length > 0 ? deciders : counting).OrderBy(rating => rating.Rating).ThenByDescending(rating => rating.AnsweredOn).FirstOrDefault();
        var reason = chosen is null ? RatingReason.NoRating : deciders.Length > 0 ? RatingReason.Decider : RatingReason.Lowest;
        return new(reason, chosen, counting.Length, superseded, outdated, unanswered);
    }

    private static DateOnly Since(DateOnly asOf, int periodMonths)
    {
        if (periodMonths is < 1 or > MostMonths)
        {
            throw new ArgumentOutOfRangeException(
                nameof(periodMonths), periodMonths, FormattableString.Invariant($"{nameof(periodMonths)} is {periodMonths}; it must be from 1 to {MostMonths}. 12 stands for the last year."));
        }

        var months = ((asOf.Year - 1) * 12) + asOf.Month - 1;
        return periodMonths > months ? DateOnly.MinValue : asOf.AddMonths(-periodMonths);
    }

    private static void Check(PersonRating? rating, DateOnly asOf, string parameter)
    {
        if (rating is null)
        {
            throw new ArgumentException("An entry of ratings is null. Remove it; a person who gave no rating is an entry whose Rating is null.", parameter);
        }

        if (rating.AnsweredOn > asOf)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The rating of {rating.Person} is dated {rating.AnsweredOn:yyyy-MM-dd}, after {nameof(asOf)} {asOf:yyyy-MM-dd}. Leave out what was not known on that day, or move {nameof(asOf)}."), parameter);
        }
    }

    private static PersonRating Later(PersonRating first, PersonRating second) =>
        second.AnsweredOn > first.AnsweredOn || (second.AnsweredOn == first.AnsweredOn && second.Rating < first.Rating) ? second : first;
}
