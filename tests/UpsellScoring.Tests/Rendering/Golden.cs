using UpsellScoring.Tests.House;

namespace UpsellScoring.Tests.Rendering;

/// <summary>Small committed files a result must equal, so that every change of the look is seen in the diff.</summary>
internal static class Golden
{
    private const string Accept = "UPSELL_ACCEPT_GOLDEN";

    internal static void AssertIs(string file, string received)
    {
        var path = Path.Combine(Repository.Root, "tests", "UpsellScoring.Tests", "Rendering", "Golden", file);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(path, received);
        }

        Assert.True(File.Exists(path), $"{path} is missing; {Accept}=1 dotnet test writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), received);
    }
}
