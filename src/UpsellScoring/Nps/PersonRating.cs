using System.Globalization;

namespace UpsellScoring.Nps;

/// <summary>The answer of one person at an account.</summary>
public sealed record PersonRating
{
    /// <summary>Makes an answer.</summary>
    /// <param name="person">Who answered: any key that is the same for the same person; not empty.</param>
    /// <param name="rating">The rating, 0 to 10; null when the person was asked and gave none.</param>
    /// <param name="answeredOn">The day of the answer.</param>
    /// <param name="isDecider">Whether the person decides about the contract; null when that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="person"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not in 0 to 10.</exception>
    public PersonRating(string person, int? rating, DateOnly answeredOn, bool? isDecider = null) =>
        (Person, Rating, AnsweredOn, IsDecider) = (person, rating, answeredOn, isDecider);

    /// <summary>Who answered; compared character by character.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public string Person
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("Person is null, empty or blank; give a key that is the same for the same person.", nameof(Person))
            : value;
    }

    /// <summary>The rating, 0 to 10; null when the person gave none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0 to 10.</exception>
    public int? Rating
    {
        get;
        init => field = value is { } rating ? NpsRating.Check(rating, nameof(Rating)) : null;
    }

    /// <summary>The day of the answer.</summary>
    public DateOnly AnsweredOn { get; init; }

    /// <summary>Whether the person decides about the contract; null when that is not known, which counts as no.</summary>
    public bool? IsDecider { get; init; }

    /// <summary>Person, rating and day in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Person}: {Rating?.ToString(CultureInfo.InvariantCulture) ?? "no answer"} on {AnsweredOn:yyyy-MM-dd}{(IsDecider == true ? ", decider" : "")}");
}
