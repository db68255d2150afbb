// Who would move if we changed the policy?
//
//   dotnet run compare-policies.cs -- data/policy-now.json data/policy-then.json data/customers.csv
//
#:package UpsellScoring@0.1.0
#:package CsvHelper@34.0.0
#:property PublishAot=false

using CsvHelper;
using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Rendering;

const string Usage = """
    usage: dotnet run compare-policies.cs -- <policy-now.json> <policy-then.json> <customers.csv>
    The policies are documents as AdvicePolicyDocument.Write makes them. The file has a head row and the columns name,
    contract_value (yen a year), tenure_months, utilization (0.82), growth_gap (0.4) and rating (0 to 10).
    """;

if (args is not [var now, var then, var path] || !args.All(File.Exists))
{
    Console.Error.WriteLine(Usage);
    return 1;
}

try
{
    AdvicePolicy before = AdvicePolicyDocument.Parse(File.ReadAllBytes(now)), after = AdvicePolicyDocument.Parse(File.ReadAllBytes(then));
    Console.OutputEncoding = System.Text.Encoding.UTF8;
    foreach (var difference in before.DifferencesTo(after))
    {
        Console.WriteLine($"- {difference}");
    }

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
    if (!csv.TryValidateHeader<Row>(out var missing))
    {
        Console.Error.WriteLine($"{path} lacks columns: {string.Join(", ", missing)}\n{Usage}");
        return 1;
    }

    var preview = PolicyPreview.Compare(
        new UpsellAdvisor(before), new UpsellAdvisor(after), csv.GetRecords<Row>(), row => row.Account, _ => new Proposal("next plan"), asOf: new(2026, 4, 1));
    Console.Write($"\n{preview.ToMarkdown()}");
    broken.ForEach(Console.WriteLine);
    return broken.Count == 0 ? 0 : 2;
}
catch (AdviceException exception)
{
    Console.Error.WriteLine($"A policy is not valid:\n{string.Join('\n', exception.Findings)}");
    return 1;
}
catch (CsvFormatException exception)
{
    Console.Error.WriteLine($"{path} cannot be read: {exception.Message}\n{Usage}");
    return 1;
}

[CsvRecord]
partial record Row(string name, decimal? contract_value, int? tenure_months, double? utilization, double? growth_gap, int? rating)
{
    [CsvIgnore]
    public Account Account => new(name) { ContractValue = contract_value, TenureMonths = tenure_months, Utilization = utilization, GrowthGap = growth_gap, Rating = rating };
}
