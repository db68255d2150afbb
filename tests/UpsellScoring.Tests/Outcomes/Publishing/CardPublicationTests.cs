using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class CardPublicationTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void Hash_AnyPartChanged_IsAnother()
    {
        var hash = new string('a', 64);
        CardPublication[] entries =
        [
            new(3, CardPublicationKind.Published, TestCards.Three(), Day, "a", "b"),
            new(4, CardPublicationKind.Published, TestCards.Three(), Day, "a", "b"),
            new(3, CardPublicationKind.Reverted, TestCards.Three(), Day, "a", "b", 1),
            new(3, CardPublicationKind.Reverted, TestCards.Three(), Day, "a", "b", 2),
            new(3, CardPublicationKind.Published, TestCards.Three(UnknownRule.Worst), Day, "a", "b"),
            new(3, CardPublicationKind.Published, TestCards.Three(), Day.AddDays(1), "a", "b"),
            new(3, CardPublicationKind.Published, TestCards.Three(), Day, "b", "b"),
            new(3, CardPublicationKind.Published, TestCards.Three(), Day, "a", "a"),
            new(3, CardPublicationKind.Published, TestCards.Three(), Day, "a"),
            new(3, CardPublicationKind.Published, TestCards.Three(), Day, "a", "b", null, hash),
        ];
        Assert.Equal(entries.Length, entries.Select(one => one.Hash).Distinct().Count());
        Assert.All(entries, one => Assert.Matches("^[0-9a-f]{64}$", one.Hash));
        Assert.Equal(entries[0], new(3, CardPublicationKind.Published, TestCards.Three(), Day, "a", "b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two\nlines")]
    [InlineData(" blank")]
    public void By_NoName_IsRefused(string by) => Assert.Throws<ArgumentException>(() => new CardPublication(1, CardPublicationKind.Published, TestCards.Three(), Day, by));

    [Fact]
    public void Note_TooLongOrEmpty_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new CardPublication(1, CardPublicationKind.Published, TestCards.Three(), Day, "a", ""));
        Assert.Throws<ArgumentException>(() => new CardPublication(1, CardPublicationKind.Published, TestCards.Three(), Day, "a", new string('x', 257)));
    }

    [Fact]
    public void Parts_ThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CardPublication(0, CardPublicationKind.Published, TestCards.Three(), Day, "a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CardPublication(1, (CardPublicationKind)7, TestCards.Three(), Day, "a"));
        Assert.Throws<ArgumentException>(() => new CardPublication(2, CardPublicationKind.Published, TestCards.Three(), Day, "a", null, 1));
        Assert.Throws<ArgumentException>(() => new CardPublication(2, CardPublicationKind.Reverted, TestCards.Three(), Day, "a"));
        Assert.Throws<ArgumentException>(() => new CardPublication(2, CardPublicationKind.Reverted, TestCards.Three(), Day, "a", null, 2));
        Assert.Throws<ArgumentException>(() => new CardPublication(2, CardPublicationKind.Published, TestCards.Three(), Day, "a", null, null, "abc"));
    }
}
