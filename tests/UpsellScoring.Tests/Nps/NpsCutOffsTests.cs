using UpsellScoring.Nps;

namespace UpsellScoring.Tests.Nps;

public class NpsCutOffsTests
{
    [Theory]
    [InlineData(0, NpsClass.Detractor)]
    [InlineData(6, NpsClass.Detractor)]
    [InlineData(7, NpsClass.Passive)]
    [InlineData(8, NpsClass.Passive)]
    [InlineData(9, NpsClass.Promoter)]
    [InlineData(10, NpsClass.Promoter)]
    public void Classify_Standard_FollowsTheDefinition(int rating, NpsClass expected) =>
        Assert.Equal(expected, NpsCutOffs.Standard.Classify(rating));

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Classify_OffTheScale_ThrowsWithFacts(int rating)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => NpsCutOffs.Standard.Classify(rating));
        Assert.Equal("rating", exception.ParamName);
        Assert.Contains(FormattableString.Invariant($"rating is {rating}; it must be a whole number from 0 to 10."), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_OwnCutOffs_MovesTheBorders()
    {
        var strict = new NpsCutOffs(7, 10);
        Assert.Equal(NpsClass.Detractor, strict.Classify(7));
        Assert.Equal(NpsClass.Passive, strict.Classify(9));
        Assert.Equal(NpsClass.Promoter, strict.Classify(10));
    }

    [Fact]
    public void Classify_NeighboringCutOffs_HasNoPassives() =>
        Assert.DoesNotContain(NpsClass.Passive, Enumerable.Range(0, 11).Select(new NpsCutOffs(4, 5).Classify));

    [Theory]
    [InlineData(-1, 9, "highestDetractor is -1")]
    [InlineData(10, 11, "highestDetractor is 10")]
    [InlineData(6, 11, "lowestPromoter is 11")]
    [InlineData(-1, 0, "lowestPromoter is 0")]
    [InlineData(6, 6, "lowestPromoter is 6, not above highestDetractor 6")]
    public void Constructor_InvalidCutOffs_ThrowsWithFacts(int highestDetractor, int lowestPromoter, string fact) =>
        Assert.Contains(fact, Assert.Throws<ArgumentException>(() => new NpsCutOffs(highestDetractor, lowestPromoter)).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_SeveralFaults_ReportsAllTogether() =>
        Assert.Equal(3, Assert.Throws<ArgumentException>(() => new NpsCutOffs(12, -3)).Message.Split('\n').Length);

    [Fact]
    public void With_AnotherCutOff_ValidatesAgain()
    {
        Assert.Equal(new NpsCutOffs(5, 9), NpsCutOffs.Standard.WithHighestDetractor(5));
        Assert.Equal(new NpsCutOffs(6, 8), NpsCutOffs.Standard.WithLowestPromoter(8));
        Assert.Throws<ArgumentException>(() => NpsCutOffs.Standard.WithHighestDetractor(9));
        Assert.Throws<ArgumentException>(() => NpsCutOffs.Standard.WithLowestPromoter(6));
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        var one = new NpsCutOffs(6, 9);
        Assert.True(one.Equals((object)NpsCutOffs.Standard));
        Assert.Equal(one.GetHashCode(), NpsCutOffs.Standard.GetHashCode());
        Assert.False(one.Equals(new NpsCutOffs(5, 9)));
        Assert.False(one.Equals(new NpsCutOffs(6, 10)));
        Assert.False(one.Equals(null));
        Assert.Equal("detractor up to 6, promoter from 9", one.ToString());
    }

    [Fact]
    public void Constructor_CutOffsAtTheEndsOfTheScale_AreAccepted()
    {
        Assert.Equal(NpsClass.Promoter, new NpsCutOffs(0, 1).Classify(1));
        Assert.Equal(NpsClass.Detractor, new NpsCutOffs(9, 10).Classify(9));
    }

    [Fact]
    public void Constructor_CutOffOffTheScale_ThrowsWithItsRange()
    {
        var message = Assert.Throws<ArgumentException>(() => new NpsCutOffs(-1, 11)).Message;
        Assert.Contains("highestDetractor is -1; it must be from 0 to 9 ", message, StringComparison.Ordinal);
        Assert.Contains("lowestPromoter is 11; it must be from 1 to 10 ", message, StringComparison.Ordinal);
    }
}
