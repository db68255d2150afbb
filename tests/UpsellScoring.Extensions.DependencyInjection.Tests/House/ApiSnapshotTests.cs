using UpsellScoring.Tests.House;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.House;

/// <summary>The public API of the package stands in PublicApi.txt, so that every change of it is seen in the diff.</summary>
public sealed class ApiSnapshotTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheCommittedOne() => ApiSnapshot.AssertCommitted(
        typeof(UpsellScoringOptions).Assembly, Path.Combine(Repository.Root, "tests", "UpsellScoring.Extensions.DependencyInjection.Tests", "House", "PublicApi.txt"));
}
