using System.Reflection;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class DriftFindingCodesTests
{
    // Programs compare these texts: a change breaks them.
    [Fact]
    public void Codes_All_AreTheseTexts() => Assert.Equal(
        ["reference.count", "reference.cuts", "reference.date", "reference.hash", "reference.points", "reference.sum"],
        typeof(DriftFindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!).Order(StringComparer.Ordinal));
}
