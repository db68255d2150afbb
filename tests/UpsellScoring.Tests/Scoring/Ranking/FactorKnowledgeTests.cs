using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class FactorKnowledgeTests
{
    [Theory]
    [InlineData(3, 1, 0.25)]
    [InlineData(0, 5, 1.0)]
    [InlineData(5, 0, 0.0)]
    public void UnknownShare_Accounts_TheirShare(int known, int unknown, double share) => Assert.Equal(share, new FactorKnowledge("x", known, unknown).UnknownShare);

    [Fact]
    public void UnknownShare_NoAccounts_Null() => Assert.Null(new FactorKnowledge("x", 0, 0).UnknownShare);

    [Fact]
    public void ToString_Knowledge_NameAndCounts() => Assert.Equal("tenure: 280 known, 20 unknown", new FactorKnowledge("tenure", 280, 20).ToString());

    [Fact]
    public void UnknownShare_MostAccounts_DoesNotOverflow() => Near.Equal(0.5, new FactorKnowledge("x", 1_500_000_000, 1_500_000_000).UnknownShare);
}
