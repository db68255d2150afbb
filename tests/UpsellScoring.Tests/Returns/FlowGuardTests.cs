using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class FlowGuardTests
{
    [Fact]
    public void Flows_AmountWithManyDecimals_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FlowGuard.Flows([1m, 9.000000000000000000000000001m], "flows"));
}
