using System.Security.Cryptography;
using System.Text;
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

    [Fact]
    public void Parts_ThatDoNotFit_SayWhatIsAllowed()
    {
        Assert.StartsWith("kind is 7; it must be Published or Reverted.", Message(() => new(1, (CardPublicationKind)7, TestCards.Three(), Day, "a")), StringComparison.Ordinal);
        Assert.StartsWith("A reverted card names an earlier entry by its number, a published one names none.", Message(() => new(2, CardPublicationKind.Reverted, TestCards.Three(), Day, "a")), StringComparison.Ordinal);
        Assert.StartsWith("A hash has 64 digits from 0 to 9 and a to f.", Message(() => new(2, CardPublicationKind.Published, TestCards.Three(), Day, "a", null, null, "abc")), StringComparison.Ordinal);

        static string Message(Func<CardPublication> make) => Assert.ThrowsAny<ArgumentException>(make).Message;
    }

    [Fact]
    public void Hash_Lines_AreThoseOfStoredHistories()
    {
        // What a host has stored must be found again by every later version: the lines never change.
        var first = new CardPublication(1, CardPublicationKind.Published, TestCards.Three(), Day, "Sato");
        Assert.Equal(HashOf("", "1", "published", first.CardHash, "2026-04-01", "Sato", "", ""), first.Hash);
        var second = new CardPublication(2, CardPublicationKind.Reverted, TestCards.Three(), Day.AddDays(1), "Ito", "too strict", 1, first.Hash);
        Assert.Equal(HashOf(first.Hash, "2", "reverted", second.CardHash, "2026-04-02", "Ito", "too strict", "1"), second.Hash);

        static string HashOf(params string[] lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    [Fact]
    public void ToString_WithAndWithoutNote_EndsThere()
    {
        var entry = new CardPublication(1, CardPublicationKind.Published, TestCards.Three(), Day, "Sato");
        Assert.EndsWith($"({entry.CardHash[..8]})", entry.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($"({entry.CardHash[..8]}): why", new CardPublication(1, CardPublicationKind.Published, TestCards.Three(), Day, "Sato", "why").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_Null_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("card", () => new CardPublication(1, CardPublicationKind.Published, null!, Day, "a"));
        Assert.Throws<ArgumentNullException>("by", () => new CardPublication(1, CardPublicationKind.Published, TestCards.Three(), Day, null!));
        Assert.Throws<ArgumentNullException>("publications", () => CardHistory.Restore(null!));
        Assert.Throws<ArgumentNullException>("card", () => CardHistory.Empty.Draft(null!));
        Assert.Throws<ArgumentNullException>("draft", () => CardHistory.Empty.Publish(null!, Day, "a"));
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
        Assert.Throws<ArgumentException>(() => new CardPublication(2, CardPublicationKind.Published, TestCards.Three(), Day, "a", null, null, new string('a', 63) + "g"));
    }
}
