// Does my card work: do accounts with more points accept more often?
//
//   dotnet run test-card.cs -- data/outcomes.csv
//
#:package UpsellScoring@0.1.0
#:package CsvHelper@34.0.0
#:property PublishAot=false

using CsvHelper;
using UpsellScoring;
using UpsellScoring.Outcomes;
using UpsellScoring.Rendering;

const string Usage = """
    usage: dotnet run test-card.cs -- <outcomes.csv>
    The file has a head row and the columns account, scored_on (2025-04-01), points (0 to 100, as scored on that day) and
    outcome: accepted, refused, open or never-proposed.
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
    if (!csv.TryValidateHeader<Row>(out var missing))
    {
        Console.Error.WriteLine($"{path} lacks columns: {string.Join(", ", missing)}\n{Usage}");
        return 1;
    }

    var outcomes = ScoredOutcomes.Read(csv.GetRecords<Row>(), row => new ScoredOutcome(row.account, row.scored_on, row.points, Outcome(row.outcome)));
    Console.OutputEncoding = System.Text.Encoding.UTF8;
    Console.Write(BackTestResult.Of(outcomes, new() { Grades = Scorecards.StandardInYen().Grades }).ToMarkdown());
    foreach (var finding in outcomes.Findings)
    {
        Console.WriteLine(finding);
    }

    broken.ForEach(Console.WriteLine);
    return broken.Count + outcomes.Findings.Count == 0 ? 0 : 2;
}
catch (CsvFormatException exception)
{
    Console.Error.WriteLine($"{path} cannot be read: {exception.Message}\n{Usage}");
    return 1;
}

// Another word is not defined; the library names the row.
static ProposalOutcome Outcome(string word) => word switch
{
    "accepted" => ProposalOutcome.Accepted,
    "refused" => ProposalOutcome.Refused,
    "open" => ProposalOutcome.Open,
    "never-proposed" => ProposalOutcome.NeverProposed,
    _ => throw new FormatException($"'{word}' is no outcome; write accepted, refused, open or never-proposed."),
};

[CsvRecord]
partial record Row(string account, DateOnly scored_on, double? points, string outcome);
