namespace UpsellScoring.Nps;

/// <summary>Whose rating stands for the account, why, and what became of the others.</summary>
public sealed record ChosenRating
{
    internal ChosenRating(RatingReason reason, PersonRating? chosen, int persons, int superseded, int outdated, int unanswered) =>
        (Reason, Chosen, Persons, Superseded, Outdated, Unanswered) = (reason, chosen, persons, superseded, outdated, unanswered);

    /// <summary>Why this rating stands for the account.</summary>
    public RatingReason Reason { get; }

    /// <summary>The answer that counts: whose, when, how much; null with <see cref="RatingReason.NoRating"/>.</summary>
    public PersonRating? Chosen { get; }

    /// <summary>The rating that counts, 0 to 10; null with <see cref="RatingReason.NoRating"/>.</summary>
    public int? Rating => Chosen?.Rating;

    /// <summary>Number of persons with a rating within the period.</summary>
    public int Persons { get; }

    /// <summary>Number of ratings within the period that a later one of the same person replaced.</summary>
    public int Superseded { get; }

    /// <summary>Number of ratings from before the period.</summary>
    public int Outdated { get; }

    /// <summary>Number of entries without a rating, of any day.</summary>
    public int Unanswered { get; }

    /// <summary>The choice in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Chosen is { } chosen
        ? FormattableString.Invariant($"{chosen.Rating} by {chosen.Person} on {chosen.AnsweredOn:yyyy-MM-dd} ({Reason} of {Persons})")
        : Reason.ToString();
}
