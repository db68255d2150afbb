using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Readme.Tests;

/// <summary>The READMEs show nothing that does not run.</summary>
[Collection(ConsoleText.Collection)]
public class ReadmeTests
{
    [Fact]
    public void CSharpBlock_Every_HasItsPrintedResult()
    {
        Assert.NotEmpty(ReadmeExample.All);
        Assert.Equal(ReadmeExample.Blocks.Count(block => block.Language == "csharp"), ReadmeExample.All.Count);
    }

    [Fact]
    public void FirstExample_NeedsTwoUsings_AndADozenLines()
    {
        var lines = ReadmeExample.All[0].Code.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Count(line => line.StartsWith("using ", StringComparison.Ordinal)));
        Assert.InRange(lines.Length, 1, 12);
    }

    [Fact]
    public async Task CSharpBlock_Run_PrintsTheTextBelowIt()
    {
        foreach (var example in ReadmeExample.All)
        {
            Assert.Equal(example.Printed, await ConsoleText.Printed(() => CSharpScript.RunAsync(example.Code, ConsoleText.Options)));
        }
    }
}
