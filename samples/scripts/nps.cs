// How sure is my Net Promoter Score, and has it really changed?
//
//   dotnet run nps.cs -- data/survey.csv
//
#:package UpsellScoring@0.1.0
#:package CsvHelper@34.0.0
#:property PublishAot=false

using CsvHelper;
using UpsellScoring.Nps;
using UpsellScoring.Rendering;

const string Usage = """
    usage: dotnet run nps.cs -- <survey.csv>
    The file has a head row and the columns wave (any name, the earliest first) and rating (0 to 10); an empty rating is
    somebody who did not answer.
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
    if (!csv.TryValidateHeader<Answer>(out var missing))
    {
        Console.Error.WriteLine($"{path} lacks columns: {string.Join(", ", missing)}\n{Usage}");
        return 1;
    }

    List<Answer> answers = [.. csv.GetRecords<Answer>()];
    Console.OutputEncoding = System.Text.Encoding.UTF8;

    NpsSurvey? earlier = null;
    foreach (var wave in answers.GroupBy(answer => answer.wave))
    {
        var survey = NpsSurvey.FromRatings(wave.Select(answer => answer.rating));
        Console.WriteLine($"Wave {wave.Key}\n\n{survey.ToMarkdown()}");
        if (earlier is not null)
        {
            Console.WriteLine($"Since the wave before: {survey.ComparedTo(earlier)}\n");
        }

        earlier = survey;
    }

    broken.ForEach(Console.WriteLine);
    return broken.Count == 0 ? 0 : 2;
}
catch (Exception exception) when (exception is CsvFormatException or ArgumentException)
{
    Console.Error.WriteLine($"{path} cannot be read: {exception.Message}\n{Usage}");
    return 1;
}

[CsvRecord]
partial record Answer(string wave, int? rating);
