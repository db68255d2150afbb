using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

/// <summary>Published figures, to the digits printed.</summary>
public class FinanceOracleTests
{
    private static readonly Dictionary<string, string[]> Rows = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracles", "finance.csv"))
        .Skip(2)
        .Select(line => line.Split('"') switch
        {
            [var id, var input, _, var expected, _] => new[] { id.TrimEnd(','), input, expected },
            [var id, var input, var rest] => [id.TrimEnd(','), input, rest.Split(',')[1]],
            var whole => throw new InvalidDataException(string.Join('"', whole)),
        })
        .ToDictionary(cells => cells[0]);

    [Theory]
    [InlineData("irr-excel-5y")]
    [InlineData("irr-excel-2y")]
    [InlineData("irr-npf-1")]
    [InlineData("irr-npf-3")]
    [InlineData("irr-two-roots")]
    [InlineData("irr-none")]
    [InlineData("irr-same-sign")]
    [InlineData("irr-huge")]
    public void InternalRates_PublishedFlows_HaveThePublishedRates(string id) =>
        FlowRows.AssertRates(FlowRows.Rates(Rows[id][2]), CashFlows.InternalRates(FlowRows.Periodic(Rows[id][1])));

    [Theory]
    [InlineData("npv-excel-1", "-10000 3000 4200 6800", 0.10, FirstFlow.EndOfFirstPeriod)]
    [InlineData("npv-excel-2", "-40000 8000 9200 10000 12000 14500", 0.08, FirstFlow.Now)]
    public void NetPresentValue_PublishedFlows_IsThePublishedValue(string id, string flows, double rate, FirstFlow firstFlow) =>
        Assert.Equal(FlowRows.Number(Expected(id)), (double)CashFlows.NetPresentValue(FlowRows.Periodic(flows), rate, firstFlow)!.Value, 1e-12);

    [Fact]
    public void ModifiedInternalRate_PublishedFlows_IsThePublishedRate() =>
        Assert.Equal(
            FlowRows.Number(Expected("mirr-excel-5")), CashFlows.ModifiedInternalRate([-120_000m, 39_000, 30_000, 21_000, 37_000, 46_000], 0.10, 0.12)!.Value, 1e-16);

    [Fact]
    public void InternalRates_PublishedDatedFlows_HaveThePublishedRate() =>
        Assert.Equal(FlowRows.Number(Expected("xirr-excel")), CashFlows.InternalRates(FlowRows.Dated(Rows["xirr-excel"][1].Split(';')[0])).Rate!.Value, 1e-16);

    private static string Expected(string id) => Rows[id][2];
}
