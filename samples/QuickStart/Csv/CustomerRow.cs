using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace QuickStart.Csv;

/// <summary>Maps one row to what the library is told: the account and the proposal.</summary>
internal static class CustomerRow
{
    private const string TheContract = "contract";
    private const string UnnamedOffer = "次回の提案 (next offer)";

    private static readonly Phrase Columns = new("{0} columns where the header has {1}{2}", "列数が{0}です（見出しは{1}列）{2}");
    private static readonly Phrase Quotes = new(" (a comma inside a value needs quotes around the value)", "。値にコンマを含む場合は、値を引用符で囲んでください");
    private static readonly Phrase NoId = new("{0} is missing", "{0}がありません");
    private static readonly Phrase NoOffer = new("{0}: what was proposed that day is missing", "{0}：その日に提案した内容がありません");

    /// <summary>Reads a row as a customer.</summary>
    /// <returns>The customer, or <see langword="null"/> and the cause.</returns>
    public static Customer? Read(ColumnMap columns, IReadOnlyList<string> cells, long line, out Phrase cause)
    {
        if (cells.Count != columns.Count)
        {
            cause = Columns.With(cells.Count, columns.Count, cells.Count > columns.Count ? Quotes : Phrase.Same(""));
            return null;
        }

        RowCells row = new(columns, cells);
        string? id = row.Text(CustomerColumns.Id);
        if (id is null)
        {
            row.Add(NoId, CustomerColumns.Id);
        }

        id ??= "-"; // never seen: the row is broken, but its other faults are to be named too
        Customer customer = new(
            line,
            row.Text(CustomerColumns.Name) ?? id,
            row.Text(CustomerColumns.Owner),
            row.Value(CustomerColumns.AsOf, CustomerFormats.Day),
            ToAccount(id, row),
            ToProposal(row));
        cause = Phrase.Join(row.Faults, "; ", "。");
        return row.Faults.Count == 0 ? customer : null;
    }

    private static Account ToAccount(string id, RowCells row) => new(id)
    {
        ContractValue = row.Value(CustomerColumns.ContractValue, CustomerFormats.Amount),
        TenureMonths = (int?)row.Value(CustomerColumns.Tenure, CustomerFormats.Tenure),
        Utilization = (double?)row.Value(CustomerColumns.Utilization, CustomerFormats.Utilization),
        GrowthGap = (double?)row.Value(CustomerColumns.GrowthGap, CustomerFormats.Share),
        Rating = (int?)row.Value(CustomerColumns.Rating, CustomerFormats.Rating),
        OpenEscalation = row.Value(CustomerColumns.OpenEscalation, CustomerFormats.Occurrence),
        TerminationNotice = row.Value(CustomerColumns.TerminationNotice, CustomerFormats.Occurrence),
        DeliberateChoice = row.Value(CustomerColumns.DeliberateChoice, CustomerFormats.PlanChoice),
        PastProposals = PastProposals(row),
        Temperature = Temperature(row),
        IsDeciderKnown = row.Value(CustomerColumns.DeciderKnown, CustomerFormats.YesNo),
        IsOnHighestPlan = row.Value(CustomerColumns.HighestPlan, CustomerFormats.YesNo),
        Needs = row.List(CustomerColumns.Needs),
        LimitsReached = row.List(CustomerColumns.LimitsReached),
        Contracts = [new(TheContract) { RenewsOn = row.Value(CustomerColumns.RenewsOn, CustomerFormats.Day) }],
    };

    private static Proposal ToProposal(RowCells row) => new(row.Text(CustomerColumns.Offer) ?? UnnamedOffer)
    {
        Kind = row.Value(CustomerColumns.Kind, CustomerFormats.Kind),
        Contract = TheContract,
        CurrentPrice = Monthly(row.Value(CustomerColumns.CurrentPrice, CustomerFormats.Amount)),
        ProposedPrice = Monthly(row.Value(CustomerColumns.ProposedPrice, CustomerFormats.Amount)),
        GrossMargin = (double?)row.Value(CustomerColumns.GrossMargin, CustomerFormats.Margin),
        YearlyChurnBefore = (double?)row.Value(CustomerColumns.ChurnBefore, CustomerFormats.Share),
        YearlyChurnAfter = (double?)row.Value(CustomerColumns.ChurnAfter, CustomerFormats.Share),
        OurCost = row.Value(CustomerColumns.OurCost, CustomerFormats.Amount),
        CustomerGains = row.Value(CustomerColumns.CustomerGain, CustomerFormats.Amount) is { } gain ? [new("gain", gain)] : null,
        Serves = row.List(CustomerColumns.Serves),
    };

    // An offer without its day says nothing about a cool-down; a day without its offer is a slip to mend.
    private static IReadOnlyList<PastProposal>? PastProposals(RowCells row)
    {
        string? offer = row.Text(CustomerColumns.LastOffer);
        DateOnly? day = row.Value(CustomerColumns.LastContact, CustomerFormats.Day);
        if (day is not null && (offer is null || CustomerFormats.IsNone(offer)))
        {
            row.Add(NoOffer, CustomerColumns.LastContact);
            return null;
        }

        return (offer, day) switch
        {
            (null, _) => null,
            (_, { } last) => [new(offer, last)],
            _ => CustomerFormats.IsNone(offer) ? [] : null,
        };
    }

    // A temperature of a day nobody knows says nothing about today.
    private static TemperatureReading? Temperature(RowCells row) =>
        (row.Value(CustomerColumns.Temperature, CustomerFormats.Temperature), row.Value(CustomerColumns.TemperatureDay, CustomerFormats.Day)) is ({ } level, { } day)
            ? new(level, day)
            : null;

    private static Price? Monthly(decimal? amount) => amount is { } yen ? new(yen, BillingPeriod.Month, TaxBasis.WithoutTax) : null;
}
