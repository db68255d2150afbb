// Whom do I offer more first, of whom do I know too little, and which rows are wrong?
//
//   dotnet run rank.cs -- data/customers.csv
//
#:package UpsellScoring@0.1.0
#:package CsvHelper@34.0.0
#:property PublishAot=false

using CsvHelper;
using UpsellScoring;
using UpsellScoring.Rendering;

const string Usage = """
    usage: dotnet run rank.cs -- <customers.csv>
    The file has a head row and the columns name, contract_value (yen a year), tenure_months, utilization (0.82),
    growth_gap (0.4) and rating (0 to 10). An empty cell is unknown.
    """;

if (args is not [var path] || !File.Exists(path))
{
    Console.Error.WriteLine(Usage);
    return 1;
}

var scorer = Scorecards.StandardInYen().Bind<Row>(
    new(FactorNames.ContractValue, row => row.contract_value),
    new(FactorNames.Tenure, row => row.tenure_months),
    new(FactorNames.Utilization, row => row.utilization),
    new(FactorNames.GrowthGap, row => row.growth_gap),
    new(FactorNames.Satisfaction, row => row.rating));

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
    if (!csv.TryValidateHeader<Row>(out var missing))
    {
        Console.Error.WriteLine($"{path} lacks columns: {string.Join(", ", missing)}\n{Usage}");
        return 1;
    }

    var ranking = scorer.Rank(csv.GetRecords<Row>(), top: 10);
    Console.OutputEncoding = System.Text.Encoding.UTF8;
    Console.Write(ranking.ToMarkdown(row => row.name));
    if (ranking.Top is [var best, ..])
    {
        Console.WriteLine($"\nWhy {best.Account.name}?\n\n{scorer.Explain(best.Account)}");
    }

    broken.ForEach(Console.WriteLine);
    return broken.Count == 0 ? 0 : 2;
}
catch (CsvFormatException exception)
{
    Console.Error.WriteLine($"{path} cannot be read: {exception.Message}\n{Usage}");
    return 1;
}

[CsvRecord]
partial record Row(string name, decimal? contract_value, int? tenure_months, double? utilization, double? growth_gap, int? rating);
