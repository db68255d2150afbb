using System.Text;
using System.Xml.Linq;
using QuickStart.Generator;

namespace QuickStart.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Run_GoodFile_Is0()
    {
        (int code, string output, string error) = RunOn("id,contract value,note\nC1,5,[red]x[/]\n");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Not in the file, so unknown for every customer: name, owner, as of, tenure, utilization, growth gap, satisfaction", output, StringComparison.Ordinal);
        Assert.StartsWith("Advice as of 2026-05-01 (today, since", output, StringComparison.Ordinal);
        Assert.Contains("Columns not used: note", output, StringComparison.Ordinal);
        Assert.EndsWith("UTF-8: customers read 1, broken rows 0\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoArguments_AdvisesOnTheFileBesideTheProgram()
    {
        (int code, string output, _) = Run();

        Assert.Equal(2, code);
        Assert.StartsWith("Advice as of 2026-04-01 (the latest day in the column \"as of\")", output, StringComparison.Ordinal);
        Assert.Contains("The 20 highest scores of 281 customers", output, StringComparison.Ordinal);
        Assert.Contains("customers read 296, broken rows 4", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BrokenRow_Is2AndListsItAndSaysSoLast()
    {
        (int code, string output, string error) = RunOn("id,satisfaction\nC1,5\nC2,[b]11\n");

        Assert.Equal((2, ""), (code, error));
        Assert.Contains("|    3 | satisfaction: \"[b]11\" is not a whole number from 0 to 10 |", output, StringComparison.Ordinal);
        Assert.EndsWith("Exit code 2: the broken rows listed above were left out; every other row was used.\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Top_ShowsThatMany()
    {
        (int code, string output, _) = Run("--top", "3");

        Assert.Equal(2, code);
        Assert.Contains("The 3 highest scores of 281 customers", output, StringComparison.Ordinal);
        Assert.Contains("... and 12 more", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Japanese_HasNoEnglishSentence()
    {
        (int code, string output, string error) = Run("--lang", "ja");

        Assert.Equal((2, ""), (code, error));
        Assert.StartsWith("2026年4月1日時点の提案判断", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Split('\n'), line => line.Contains(" the ", StringComparison.Ordinal) || line.Contains(" is ", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_AsOf_IsTheDayOfTheAdvice()
    {
        string file = "id,utilization,satisfaction,growth gap,open escalation,as of\nC1,0.8,9,0.4,2026-03-20,2026-04-01\n";

        Assert.Contains("An escalation has been open since 2026-03-20.", RunOn(file).Output, StringComparison.Ordinal);
        (int code, string output, _) = RunOn(file, "--as-of", "2026-03-01");
        Assert.Equal(2, code);
        Assert.Contains("customers read 0, broken rows 1", output, StringComparison.Ordinal);
        Assert.Contains("|    2 | account.openEscalation: The date 2026-03-20 is after the day of the advice", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "As of 2026-04-01. 300 rows, 296 accounts advised on, 4 broken.")]
    [InlineData("ja", "2026年4月1日時点。300行のうち296社を判定、読み取り不可4行。")]
    public void Run_Report_WritesOnePageOfEveryRow(string language, string lead)
    {
        (int code, string output, string error) = Run("--lang", language, "--report", _path);

        Assert.Equal((2, ""), (code, error));
        Assert.Contains(_path, output.ReplaceLineEndings(""), StringComparison.Ordinal);
        XElement page = XDocument.Parse(File.ReadAllText(_path)["<!DOCTYPE html>".Length..]).Root!;
        Assert.Contains(lead, page.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName == "script");
        Assert.InRange(page.Descendants("details").Count(), 200, 296);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Run_ReportOnHostileNames_ShowsThemAsLetters(string language)
    {
        string hostile = "<script>alert(1)</script>'&</details><svg onload=x>\u202Eevil\u2066";
        string file = $"id,name,owner,utilization,satisfaction,growth gap\nC1,\"{hostile}\",\"{hostile}\",0.8,9,0.4\nC2,\"{hostile}\",x,{hostile},9,0.4\n{hostile},n,x,0.8,9,0.4\n";
        string report = Path.ChangeExtension(_path, ".html");
        try
        {
            RunOn(file, "--lang", language, "--report", report);

            string html = File.ReadAllText(report);
            XElement page = XDocument.Parse(html["<!DOCTYPE html>".Length..]).Root!;
            Assert.Contains("<script>alert(1)</script>'&</details><svg onload=x>[U+202E]evil[U+2066]", page.Value, StringComparison.Ordinal);
            Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName == "script" || element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
            Assert.DoesNotMatch("[\u202A-\u202E\u2060-\u206F]", html);
        }
        finally
        {
            File.Delete(report);
        }
    }

    [Fact]
    public void Run_ReportThatCannotBeWritten_Is1() => Assert.Equal(1, Run("--report", Path.Combine(_path, "no", "folder.html")).Code);

    [Fact]
    public void Run_DamagedFiles_AlwaysEndsWithAnExitCode()
    {
        SplitMix64 random = new(11);
        byte[] good = CustomerTable.ToBytes();
        for (int trial = 0; trial < 60; trial++)
        {
            byte[] bytes = good[..random.Below(good.Length)];
            for (int i = 0; i < 200 && bytes.Length > 600; i++)
            {
                bytes[600 + random.Below(bytes.Length - 600)] = random.Pick("\",\n0-9%/"u8.ToArray());
            }

            File.WriteAllBytes(_path, bytes);
            Assert.InRange(Run(_path, "--lang", random.Pick(["en", "ja"])).Code, 0, 2);
        }
    }

    [Fact]
    public void Run_NoSuchFile_Is1()
    {
        (int code, string output, string error) = Run(_path);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(_path, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Folder_Is1() => Assert.Equal(1, Run(Path.GetTempPath()).Code);

    [Fact]
    public void Run_NoUsableHeader_Is1()
    {
        (int code, string output, string error) = RunOn("a,b\n1,2\n");

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("No usable header", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoUsableHeaderInJapanese_SaysSo() =>
        Assert.StartsWith("見出し行を読み取れません。", RunOn("a,b\n1,2\n", "--lang", "ja").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--help")]
    [InlineData("a.csv", "b.csv")]
    [InlineData("a.csv", "--top", "0")]
    [InlineData("generate")]
    [InlineData("generate", "a.csv", "--chek")]
    public void Run_OtherArguments_Is1WithUsage(params string[] args)
    {
        (int code, _, string error) = Run(args);

        Assert.Equal(1, code);
        Assert.StartsWith("usage: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_GenerateThenCheck_Is0()
    {
        Assert.Equal(0, Run("generate", _path).Code);
        Assert.Equal((0, "", ""), Run("generate", _path, "--check"));
    }

    [Fact]
    public void Run_CheckOfAnotherFile_Is1AndLeavesIt()
    {
        File.WriteAllText(_path, "x");

        (int code, _, string error) = Run("generate", _path, "--check");

        Assert.Equal(1, code);
        Assert.Contains("is not what the generator writes", error, StringComparison.Ordinal);
        Assert.Equal("x", File.ReadAllText(_path));
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = CommandLine.Run(args, new(2026, 5, 1), output, error);
        return (code, output.ToString(), error.ToString());
    }

    private (int Code, string Output, string Error) RunOn(string text, params string[] options)
    {
        File.WriteAllText(_path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Run([_path, .. options]);
    }
}
