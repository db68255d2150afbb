using QuickStart.Output;

namespace QuickStart.Tests.Output;

public class UnknownValuesLineTests
{
    [Fact]
    public void Write_SomeUnknown_GivesTheShareOfEachFactor() =>
        Assert.Equal(
            ["Unknown values: contract value 0.0%, tenure 33.3%, utilization 0.0%, growth gap 0.0%, satisfaction 100.0%"],
            Write(new("C1", "N", null, 1m, 1, 0, 0, null), new("C2", "N", null, 1m, null, 0, 0, null), new("C3", "N", null, 1m, 1, 0, 0, null)));

    [Fact]
    public void Write_NoCustomers_GivesNoShare() => Assert.StartsWith("Unknown values: contract value -, tenure -", Write()[0], StringComparison.Ordinal);

    private static string[] Write(params Customer[] customers) =>
        OutputText.Lines(console => UnknownValuesLine.Write(console, CustomerScoring.Scorer.Rank(customers).Knowledge));
}
