using System.Diagnostics;
using System.Globalization;

using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

using UpsellScoring;

namespace Readme.Tests;

/// <summary>The README shows nothing that does not run.</summary>
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
        var options = ScriptOptions.Default
            .WithReferences(typeof(Scorecard).Assembly, typeof(Console).Assembly, typeof(Enumerable).Assembly)
            .WithImports("System", "System.Collections.Generic", "System.Linq");
        foreach (var example in ReadmeExample.All)
        {
            Assert.Equal(example.Printed, await Printed(() => CSharpScript.RunAsync(example.Code, options)));
        }
    }

    /// <summary>What the action writes to the console. The only test class of this assembly that does, so none disturbs it.</summary>
    private static async Task<string> Printed(Func<Task> action)
    {
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(written);
        // The README's own interpolated strings follow the reader's culture; what is printed there is the invariant form.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            await action();
        }
        catch (CompilationErrorException exception)
        {
            throw new UnreachableException(string.Join('\n', exception.Diagnostics), exception);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return written.ToString();
    }
}
