using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.Scripting;

namespace Readme.Tests;

/// <summary>Runs code as a script and catches what it writes to the console.</summary>
internal static class ConsoleText
{
    /// <summary>The tests that catch the console run one after the other.</summary>
    internal const string Collection = "console";

    internal static ScriptOptions Options { get; } = ScriptOptions.Default
        .WithReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        .WithImports("System", "System.Collections.Generic", "System.Linq");

    internal static async Task<string> Printed(Func<Task> action)
    {
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(written);
        // A reader's own interpolated strings follow the reader's culture; what is shown as printed is the invariant form.
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
