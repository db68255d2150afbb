// What does an upgrade bring: how large is the step, can it be taken in smaller ones, when has the customer got the money
// back, and what is the customer worth to us afterwards?
//
//   dotnet run upgrade.cs -- data/upgrades.csv
//
#:package UpsellScoring@0.1.0
#:package CsvHelper@34.0.0
#:property PublishAot=false

using CsvHelper;
using UpsellScoring.LifetimeValue;
using UpsellScoring.Pricing;
using UpsellScoring.Rendering;
using UpsellScoring.Returns;

const string Usage = """
    usage: dotnet run upgrade.cs -- <upgrades.csv>
    The file has a head row and the columns offer, price_now and price_then (a month, without tax), setup_cost and
    saved_a_month (the customer's), our_margin (0.8), and yearly_churn_now and yearly_churn_then (0.2).
    """;

if (args is not [var path] || !File.Exists(path))
{
    Console.Error.WriteLine(Usage);
    return 1;
}

try
{
    List<string> broken = [];
    using var csv = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions
    {
        Separator = ',',
        OnRecordError = problem =>
        {
            broken.Add($"row {problem.RowNumber} cannot be read: {problem.RawRecord}");
            return true;
        },
    });
    if (!csv.TryValidateHeader<Upgrade>(out var missing))
    {
        Console.Error.WriteLine($"{path} lacks columns: {string.Join(", ", missing)}\n{Usage}");
        return 1;
    }

    Console.OutputEncoding = System.Text.Encoding.UTF8;
    foreach (var upgrade in csv.GetRecords<Upgrade>())
    {
        Price now = new(upgrade.price_now, BillingPeriod.Month, TaxBasis.WithoutTax), then = now with { Amount = upgrade.price_then };
        var gap = PriceGap.Between(now, then);
        Console.WriteLine($"# {upgrade.offer}\n\n{gap.ToMarkdown()}");
        if (PriceBands.Standard.Classify(gap) is PriceGapClass.Careful or PriceGapClass.Large)
        {
            Console.WriteLine(StagedPath.Find(now, then, within: PriceGapClass.Considered, unit: 100).ToMarkdown());
        }

        // The customer pays the setup now and gains each month what is saved less what the plan costs more.
        var monthly = upgrade.saved_a_month - (then.Amount - now.Amount);
        var payback = PaybackCurve.Of(upgrade.setup_cost, [.. Enumerable.Repeat(monthly, 24)]);
        Console.WriteLine($"The customer over 24 months: {payback}");

        var worth = LifetimeValueChange.Between(Facts(now, upgrade.our_margin, upgrade.yearly_churn_now), Facts(then, upgrade.our_margin, upgrade.yearly_churn_then));
        Console.WriteLine($"We, by what we earn: {worth}\n");
    }

    broken.ForEach(Console.WriteLine);
    return broken.Count == 0 ? 0 : 2;
}
catch (Exception exception) when (exception is CsvFormatException or ArgumentException)
{
    Console.Error.WriteLine($"{path} cannot be read: {exception.Message}\n{Usage}");
    return 1;
}

static RetentionFacts Facts(Price price, double margin, double churn) => new()
{
    PricePerPeriod = 12 * price.Amount, MarginShare = margin, RetentionRate = 1 - churn, DiscountRate = 0.1, FirstMargin = FirstMarginTiming.Now,
};

[CsvRecord]
partial record Upgrade(
    string offer, decimal price_now, decimal price_then, decimal setup_cost, decimal saved_a_month, double our_margin, double yearly_churn_now, double yearly_churn_then);
