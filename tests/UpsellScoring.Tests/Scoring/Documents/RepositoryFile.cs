namespace UpsellScoring.Tests.Scoring;

/// <summary>Committed files, found from the folder the tests run in.</summary>
internal static class RepositoryFile
{
    internal static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "UpsellScoring.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"UpsellScoring.sln is nowhere above {AppContext.BaseDirectory}.");
        }

        return System.IO.Path.Combine([folder.FullName, .. parts]);
    }
}
