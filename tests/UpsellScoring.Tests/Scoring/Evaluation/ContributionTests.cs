using System.Runtime.CompilerServices;

namespace UpsellScoring.Tests.Scoring;

public class ContributionTests
{
    [Fact]
    public void Contribution_Type_IsUnmanaged() => Assert.False(RuntimeHelpers.IsReferenceOrContainsReferences<Contribution>());

    [Fact]
    public void Default_Contribution_FactorZeroWithValueAndUtilityZero()
    {
        Contribution contribution = default;
        Assert.Equal((0, 0, 0, 0, 0, true), (contribution.FactorIndex, contribution.Value, contribution.Utility, contribution.Points, contribution.PointsLost, contribution.IsKnown));
    }

    [Fact]
    public void Value_Unknown_Null()
    {
        var contribution = new Contribution(3, double.NaN, 0.5, 1, 2);
        Assert.Equal((3, null, 0.5, 1, 2, false), (contribution.FactorIndex, contribution.Value, contribution.Utility, contribution.Points, contribution.PointsLost, contribution.IsKnown));
    }

    [Fact]
    public void ToString_Contribution_PlaceValueAndPoints()
    {
        Assert.Equal("factor 3: value unknown, points 1.25 of 3.25", new Contribution(3, double.NaN, 0.5, 1.25, 2).ToString());
        Assert.Equal("factor 0: value 1.5, points 0.0 of 2.0", new Contribution(0, 1.5, 0, 0, 2).ToString());
    }

    [Fact]
    public void Equals_BothUnknown_True() => Assert.Equal(new Contribution(1, double.NaN, double.NaN, 0, 0), new Contribution(1, double.NaN, double.NaN, 0, 0));
}
