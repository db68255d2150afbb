using UpsellScoring.Outcomes;
using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Outcomes;

public sealed class CardHistoryTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static readonly Scorecard First = TestCards.Three().WithVersion("1");
    private static readonly Scorecard Second = new("2", [TestCards.Share("a", 40), TestCards.Share("b", 40), TestCards.Share("c", 20)]);

    [Fact]
    public void Publish_TwoCards_KeepsBothAndPutsTheLastInForce()
    {
        var first = CardHistory.Empty.Publish(CardHistory.Empty.Draft(First), Day, "Sato");
        var second = first.Publish(first.Draft(Second), Day.AddDays(1), "Sato", "use counts less");
        Assert.Equal([First, Second], second.Publications.Select(one => one.Card));
        Assert.Equal((Second, 2, CardPublicationKind.Published, ScorecardDocument.ContentHash(Second)), (second.Current!.Card, second.Current.Number, second.Current.Kind, second.Current.CardHash));
        Assert.Equal(second.Publications[0].Hash, second.Current.PreviousHash);
        Assert.Single(first.Publications);
        Assert.Null(CardHistory.Empty.Current);
        Assert.Equal($"2. 2026-04-02 Sato published card 2 ({second.Current.CardHash[..8]}): use counts less", second.Current.ToString());
        Assert.Equal("nothing published", CardHistory.Empty.ToString());
    }

    [Fact]
    public void Draft_OfAnotherCard_ShowsTheDifferences()
    {
        var history = Published(First);
        var draft = history.Draft(Second);
        Assert.Equal(["version: 1 -> 2", "factors['a'].weight: 50 -> 40", "factors['b'].weight: 30 -> 40"], draft.Differences.Select(one => one.ToString()));
        Assert.Equal(history.Current!.Hash, draft.BasedOn);
        Assert.Equal($"draft 2 ({ScorecardDocument.ContentHash(Second)[..8]})\n  {string.Join("\n  ", draft.Differences)}", draft.ToString());
        Assert.Empty(CardHistory.Empty.Draft(First).Differences);
    }

    [Fact]
    public void Revert_ToTheFirst_AppendsItsCardAndHash()
    {
        var history = Published(First, Second).Revert(1, Day.AddDays(9), "Ito", "complaints");
        Assert.Equal(3, history.Publications.Count);
        Assert.Equal((CardPublicationKind.Reverted, 1, First), (history.Current!.Kind, history.Current.Restores, history.Current.Card));
        Assert.Equal(history.Publications[0].CardHash, history.Current.CardHash);
        Assert.NotEqual(history.Publications[0].Hash, history.Current.Hash);
        Assert.Contains("reverted to 1, card 1", history.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_DraftOfAnOlderState_IsRefused()
    {
        var history = Published(First);
        var draft = history.Draft(Second);
        var later = history.Publish(history.Draft(Second.WithVersion("3")), Day, "Sato");
        Assert.Contains("since the draft was made", Assert.Throws<ArgumentException>(() => later.Publish(draft, Day, "Ito")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_TheCardInForceOrAVersionOfAnother_IsRefused()
    {
        var history = Published(First, Second);
        Assert.Contains("in force already", Assert.Throws<ArgumentException>(() => history.Publish(history.Draft(Second), Day, "Ito")).Message, StringComparison.Ordinal);
        var disguised = history.Draft(TestCards.Three(UnknownRule.Worst).WithVersion("1"));
        Assert.Contains("version 1 of another card, entry 1", Assert.Throws<ArgumentException>(() => history.Publish(disguised, Day, "Ito")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PublishAndRevert_DayBeforeTheLast_IsRefused()
    {
        var history = Published(First, Second);
        Assert.Throws<ArgumentOutOfRangeException>(() => history.Publish(history.Draft(First.WithVersion("9")), Day.AddDays(-1), "Ito"));
        Assert.Throws<ArgumentOutOfRangeException>(() => history.Revert(1, Day.AddDays(-1), "Ito"));
        Assert.Equal(3, history.Revert(1, Day, "Ito").Publications.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Revert_NoSuchEntry_IsRefused(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => Published(First, Second).Revert(number, Day, "Ito"));

    [Fact]
    public void Revert_ToTheCardInForce_IsRefused() =>
        Assert.Contains("The card of entry 2 is in force already.", Assert.Throws<ArgumentException>(() => Published(First, Second).Revert(2, Day.AddDays(9), "Ito")).Message, StringComparison.Ordinal);

    [Fact]
    public void Draft_HostCurve_IsRefusedByName() =>
        Assert.Contains("'x'", Assert.Throws<ScorecardException>(() => CardHistory.Empty.Draft(TestCards.Only(new HostCurve(value => value)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Restore_StoredParts_GivesTheSameHistory()
    {
        var history = Published(First, Second).Revert(1, Day, "Ito", "complaints");
        var restored = CardHistory.Restore(history.Publications.Select(Stored), history.Current!.Hash);
        Assert.Equal(history.Publications, restored.Publications);
        Assert.Null(CardHistory.Restore([]).Current);
    }

    [Fact]
    public void Restore_ChangedEntry_IsFoundByTheOneAfter()
    {
        var entries = Published(First, Second).Publications;
        var changed = new CardPublication(1, CardPublicationKind.Published, First, Day, "Sato", "another reason");
        Assert.Contains("Entry 2 does not name the hash of the entry before", Assert.Throws<ArgumentException>(() => CardHistory.Restore([changed, entries[1]])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Restore_LastEntryChangedOrLost_IsFoundByTheStoredHash()
    {
        var history = Published(First, Second);
        Assert.Contains("does not have the hash that was stored", Assert.Throws<ArgumentException>(() => CardHistory.Restore(history.Publications.Take(1), history.Current!.Hash)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CardHistory.Restore([], history.Current!.Hash));
    }

    [Fact]
    public void Restore_WrongOrder_IsRefused()
    {
        var entries = Published(First, Second).Publications;
        Assert.Contains("has the number 2", Assert.Throws<ArgumentException>(() => CardHistory.Restore(entries.Reverse())).Message, StringComparison.Ordinal);
        Assert.Contains("is null", Assert.Throws<ArgumentException>(() => CardHistory.Restore([null!])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Restore_RevertedEntryWithAnotherCard_IsRefused()
    {
        var entries = Published(First, Second).Publications;
        var forged = new CardPublication(3, CardPublicationKind.Reverted, Second.WithVersion("7"), Day, "Ito", null, 1, entries[1].Hash);
        Assert.Contains("not the card of the entry", Assert.Throws<ArgumentException>(() => CardHistory.Restore([.. entries, forged])).Message, StringComparison.Ordinal);
        var early = new CardPublication(3, CardPublicationKind.Published, Second.WithVersion("7"), Day.AddDays(-3), "Ito", null, null, entries[1].Hash);
        Assert.Contains("before the day", Assert.Throws<ArgumentException>(() => CardHistory.Restore([.. entries, early])).Message, StringComparison.Ordinal);
    }

    private static CardHistory Published(params Scorecard[] cards) =>
        cards.Aggregate(CardHistory.Empty, (history, card) => history.Publish(history.Draft(card), Day, "Sato"));

    private static CardPublication Stored(CardPublication one) => new(
        one.Number, one.Kind, ScorecardDocument.Parse(ScorecardDocument.ToJson(one.Card)), one.On, one.By, one.Note, one.Restores, one.PreviousHash);
}
