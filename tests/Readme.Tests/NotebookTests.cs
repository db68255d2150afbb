using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Readme.Tests;

/// <summary>The notebook shows nothing that does not run: its cells run here as a kernel runs them, and give what is saved below them.</summary>
[Collection(ConsoleText.Collection)]
public class NotebookTests
{
    private const string Accept = "UPSELL_ACCEPT_NOTEBOOK";

    private const int CodeCells = 10;

    private static string NotebookFile { get; } = Path.Combine(Root(), "samples", "notebooks", "first-look.ipynb");

    [Fact]
    public async Task Cells_RunInOrder_GiveTheSavedOutputs()
    {
        var notebook = Notebook.Read(NotebookFile);
        var saved = notebook.ToString();
        ScriptState<object>? state = null;
        var place = 0;
        foreach (var cell in notebook.CodeCells)
        {
            var printed = await ConsoleText.Printed(async () => state = state is null
                ? await CSharpScript.RunAsync(Notebook.Code(cell), ConsoleText.Options)
                : await state.ContinueWithAsync(Notebook.Code(cell)));
            var (mimeType, shown) = KernelFormatter.Format(state!.ReturnValue);
            cell["execution_count"] = ++place;
            cell["outputs"] = Notebook.Outputs(place, printed, mimeType, shown);
        }

        Assert.Equal(CodeCells, place);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            await File.WriteAllTextAsync(NotebookFile, notebook.ToString());
        }
        else
        {
            Assert.Equal(saved, notebook.ToString());
        }
    }

    [Fact]
    public void SavedOutputs_OfTheNotebook_HoldPictures() =>
        Assert.Equal(8, Notebook.Read(NotebookFile).CodeCells.Count(cell => cell["outputs"]!.ToJsonString().Contains("svg", StringComparison.Ordinal)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UpsellScoring.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
