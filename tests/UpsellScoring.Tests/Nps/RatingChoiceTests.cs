using UpsellScoring.Nps;

namespace UpsellScoring.Tests.Nps;

public class RatingChoiceTests
{
    private const int Year = 12;
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    [Fact]
    public void Choose_ADeciderAnswered_TakesTheDeciders()
    {
        var chosen = Choose(new("user", 2, AsOf), new("head", 8, AsOf.AddDays(-90), true), new("it", 5, AsOf, false));
        Assert.Equal((RatingReason.Decider, 8, "head"), (chosen.Reason, chosen.Rating, chosen.Chosen!.Person));
        Assert.Equal(3, chosen.Persons);
        Assert.Equal("8 by head on 2025-12-31 (Decider of 3)", chosen.ToString());
    }

    [Fact]
    public void Choose_SeveralDeciders_TakesTheLowestOfTheirs() =>
        Assert.Equal(6, Choose(new("a", 9, AsOf, true), new("b", 6, AsOf, true), new("c", 1, AsOf)).Rating);

    [Fact]
    public void Choose_NoDecider_TakesTheLowest()
    {
        var chosen = Choose(new("a", 9, AsOf), new("b", 4, AsOf, false), new("c", 10, AsOf));
        Assert.Equal((RatingReason.Lowest, 4), (chosen.Reason, chosen.Rating));
    }

    [Fact]
    public void Choose_SeveralAnswersOfOnePerson_TakesTheLatest()
    {
        var chosen = Choose(new("a", 2, AsOf.AddDays(-30)), new("a", 9, AsOf), new("a", 3, AsOf.AddDays(-60)));
        Assert.Equal((9, 1, 2), (chosen.Rating, chosen.Persons, chosen.Superseded));
    }

    [Fact]
    public void Choose_SamePersonSameDay_TakesTheLower()
    {
        Assert.Equal(3, Choose(new("a", 3, AsOf), new("a", 9, AsOf)).Rating);
        Assert.Equal(3, Choose(new("a", 9, AsOf), new("a", 3, AsOf)).Rating);
    }

    [Fact]
    public void Choose_EqualRatings_TakesTheMostRecentThenTheFirst()
    {
        Assert.Equal("b", Choose(new("a", 3, AsOf.AddDays(-1)), new("b", 3, AsOf), new("c", 3, AsOf)).Chosen!.Person);
    }

    [Theory]
    [InlineData(2025, 3, 31, true)]
    [InlineData(2025, 3, 30, false)]
    public void Choose_AtTheStartOfThePeriod_IncludesTheFirstDay(int year, int month, int day, bool counts)
    {
        var chosen = Choose(new PersonRating("a", 7, new(year, month, day)));
        Assert.Equal(counts ? 7 : null, chosen.Rating);
        Assert.Equal(counts ? 0 : 1, chosen.Outdated);
    }

    [Fact]
    public void Choose_DeciderOutdated_TakesTheLowestOfTheOthers() =>
        Assert.Equal(RatingReason.Lowest, Choose(new("head", 9, AsOf.AddYears(-2), true), new("user", 5, AsOf)).Reason);

    [Fact]
    public void Choose_UnansweredLater_DoesNotReplaceARating()
    {
        var chosen = Choose(new("a", 4, AsOf.AddDays(-10)), new("a", null, AsOf));
        Assert.Equal((4, 1), (chosen.Rating, chosen.Unanswered));
    }

    [Fact]
    public void Choose_NothingInThePeriod_IsUnknown()
    {
        var nothing = Choose();
        Assert.Equal(RatingReason.NoRating, nothing.Reason);
        Assert.Null(nothing.Rating);
        Assert.Null(nothing.Chosen);
        Assert.Equal("NoRating", nothing.ToString());
    }

    [Fact]
    public void Choose_DatedAfterAsOf_ThrowsWithFacts()
    {
        var exception = Assert.Throws<ArgumentException>(() => Choose(new PersonRating("a", 4, AsOf.AddDays(1))));
        Assert.Contains("The rating of a is dated 2026-04-01, after asOf 2026-03-31", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1201)]
    public void Choose_PeriodOutOfRange_Throws(int months) =>
        Assert.Throws<ArgumentOutOfRangeException>("periodMonths", () => RatingChoice.Choose([], AsOf, months));

    [Fact]
    public void Choose_PeriodBeyondTheCalendar_CountsEverything() =>
        Assert.Equal(5, RatingChoice.Choose([new("a", 5, DateOnly.MinValue)], new(2, 1, 1), RatingChoice.MostMonths).Rating);

    [Fact]
    public void Choose_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("ratings", () => RatingChoice.Choose(null!, AsOf, Year));
        Assert.Throws<ArgumentException>("ratings", () => RatingChoice.Choose([null!], AsOf, Year));
    }

    [Fact]
    public void PersonRating_InvalidParts_ThrowAlsoInWith()
    {
        var rating = new PersonRating("a", 4, AsOf);
        Assert.Throws<ArgumentException>("Person", () => rating with { Person = " " });
        Assert.Throws<ArgumentException>("Person", () => new PersonRating(null!, 4, AsOf));
        Assert.Throws<ArgumentOutOfRangeException>("Rating", () => rating with { Rating = 11 });
        Assert.Throws<ArgumentOutOfRangeException>("Rating", () => new PersonRating("a", -1, AsOf));
    }

    [Fact]
    public void Choose_PeriodReachingTheFirstYear_StillStartsOnItsDay() =>
        Assert.Equal(1, RatingChoice.Choose([new("a", 5, new(1, 1, 14))], new(2, 1, 15), Year).Outdated);

    [Fact]
    public void Choose_OneMonth_IsAPeriod() => Assert.Equal(1, RatingChoice.Choose([new("a", 5, AsOf.AddDays(-40))], AsOf, 1).Outdated);

    [Fact]
    public void PersonRating_ToString_SaysWhoWhatAndWhen()
    {
        Assert.Equal("head: 4 on 2026-03-31, decider", new PersonRating("head", 4, AsOf, true).ToString());
        Assert.Equal("user: no answer on 2026-03-31", new PersonRating("user", null, AsOf, false).ToString());
    }

    [Fact]
    public void Choose_PeriodOneMonthBeyondTheCalendar_CountsEverything() =>
        Assert.Equal(5, RatingChoice.Choose([new("a", 5, DateOnly.MinValue)], new(2, 1, 15), Year + 1).Rating);

    [Fact]
    public void Choose_SamePersonSameDaySameRating_TakesTheFirst()
    {
        PersonRating first = new("a", 3, AsOf, true);
        Assert.Same(first, Choose(first, new("a", 3, AsOf, false)).Chosen);
    }

    [Fact]
    public void Choose_NullEntry_ThrowsWithRemedy() =>
        Assert.Contains("An entry of ratings is null. Remove it", Assert.Throws<ArgumentException>("ratings", () => Choose(default(PersonRating)!)).Message, StringComparison.Ordinal);

    [Fact]
    public void PersonRating_BlankPerson_ThrowsWithRemedy() =>
        Assert.Contains("Person is null, empty or blank; give a key", Assert.Throws<ArgumentException>("Person", () => new PersonRating("", 4, AsOf)).Message, StringComparison.Ordinal);

    private static ChosenRating Choose(params PersonRating[] ratings) => RatingChoice.Choose(ratings, AsOf, Year);
}
