using QuickStart.Generator;

namespace QuickStart.Tests.Generator;

public class SplitMix64Tests
{
    // The values that implementations in many languages agree on for this seed.
    [Fact]
    public void Next_KnownSeed_GivesPublishedSequence()
    {
        SplitMix64 random = new(1234567);

        Assert.Equal(
            [6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL],
            Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void Below_Bound_ReachesEveryValueOnly(int bound)
    {
        SplitMix64 random = new(1);

        Assert.Equal(Enumerable.Range(0, bound), Enumerable.Range(0, bound * 50).Select(_ => random.Below(bound)).Distinct().Order());
    }
}
