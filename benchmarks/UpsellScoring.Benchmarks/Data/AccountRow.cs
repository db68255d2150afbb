namespace UpsellScoring.Benchmarks.Data;

/// <summary>An account as a plain struct of five numbers, NaN when unknown.</summary>
internal readonly record struct AccountRow(double ContractValue, double Tenure, double Utilization, double GrowthGap, double Satisfaction)
{
    internal static AccountRow[] ArrayOf(Portfolio portfolio)
    {
        var rows = new AccountRow[portfolio.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new(
                portfolio.Columns[0].Span[i], portfolio.Columns[1].Span[i], portfolio.Columns[2].Span[i], portfolio.Columns[3].Span[i], portfolio.Columns[4].Span[i]);
        }

        return rows;
    }
}
