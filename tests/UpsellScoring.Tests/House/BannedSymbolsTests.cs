using System.Diagnostics;
using System.Text.RegularExpressions;

namespace UpsellScoring.Tests.House;

/// <summary>Each line of the core's list of banned symbols bites: a misspelt id would be ignored without a word.</summary>
/// <remarks>
/// A new ban needs one more line in src/UpsellScoring/BannedSymbols.txt and, at the same place in the order, one use in
/// tests/BannedSymbols.Proof/Uses.cs, ending in "// " and the id.
/// </remarks>
public sealed class BannedSymbolsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly string Proof = Path.Combine(Repository.Root, "tests", "BannedSymbols.Proof");

    [Fact]
    public void Line_OfTheList_HasAnIdAndSaysWhatToUseInstead() =>
        Violations.AssertNone(List().Where(line => line is not [_, { Length: > 10 }]).Select(line => $"{line[0]}: wants \"id; what to use instead\""));

    [Fact]
    public void Line_OfTheList_HasItsUseInTheProof() =>
        Assert.Equal(List().Select(line => line[0]), Uses().Select(use => use.Id));

    [Fact]
    public void List_OfTheCore_IsGivenToTheAnalyzer()
    {
        var project = Repository.Text("src/UpsellScoring/UpsellScoring.csproj");
        Assert.Contains("<AdditionalFiles Include=\"BannedSymbols.txt\" />", project, StringComparison.Ordinal);
        Assert.Contains("<PackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\"", project, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Line_OfTheList_IsReportedAtItsUseAndNowhereElse()
    {
        var ids = List().Select(line => line[0]).ToArray();
        var folder = Directory.CreateTempSubdirectory("banned");
        try
        {
            // The number in place of the message tells which line of the list made the report.
            var numbered = Path.Combine(folder.FullName, "BannedSymbols.txt");
            await File.WriteAllLinesAsync(numbered, ids.Select((id, index) => $"{id};#{index}"));
            var output = await Build(numbered);

            var reports = Regex.Matches(output, @"Uses\.cs\((\d+),\d+\): warning RS0030: .*: #(\d+) ")
                .Select(match => (Line: Number(match.Groups[1]), Entry: Number(match.Groups[2])))
                .Distinct()
                .ToLookup(report => report.Line, report => ids[report.Entry]);
            var uses = Uses().ToDictionary(use => use.Line, use => use.Id);
            Assert.True(reports.Count > 0, "nothing was reported:\n" + output[..Math.Min(output.Length, 3000)]);
            Violations.AssertNone(
                from line in uses.Keys.Union(reports.Select(report => report.Key))
                let wanted = uses.GetValueOrDefault(line)
                let got = reports[line].ToArray()
                where !got.SequenceEqual(wanted is null ? [] : [wanted], StringComparer.Ordinal)
                select $"Uses.cs({line}): wanted {wanted ?? "nothing"}, reported {(got.Length == 0 ? "nothing: misspelt?" : string.Join(", ", got))}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> List() =>
        File.ReadLines(Path.Combine(Repository.Core, "BannedSymbols.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.Split(';', 2, StringSplitOptions.TrimEntries));

    private static IEnumerable<(int Line, string Id)> Uses() =>
        from line in File.ReadLines(Path.Combine(Proof, "Uses.cs")).Select((text, index) => (Text: text, Number: index + 1))
        let match = Regex.Match(line.Text, @"; // ([A-Z]:\S+)$")
        where match.Success
        select (line.Number, match.Groups[1].Value);

    private static async Task<string> Build(string list)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            WorkingDirectory = Proof,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        string[] arguments =
        [
            "build", "--no-incremental", "-nodeReuse:false", "-tl:off", "-clp:NoSummary", "-p:UseSharedCompilation=false", "-p:RestoreLockedMode=true", $"-p:BannedSymbolsFile={list}",
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);

        // What the surrounding "dotnet test" has set for its own MSBuild is not for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The build of the proof took more than {Patience.TotalMinutes:F0} minutes.");
        }

        var text = await output + await errors;
        Assert.True(process.ExitCode == 0, text);
        return text;
    }
}
