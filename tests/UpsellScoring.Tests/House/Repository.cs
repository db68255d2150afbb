namespace UpsellScoring.Tests.House;

/// <summary>Where the repository lies, and the files in it that look as if they were tracked.</summary>
internal static class Repository
{
    private static readonly string[] Generated =
        ["bin", "obj", ".git", ".vs", ".idea", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts", "node_modules", "packages"];

    public static string Root { get; } = FindRoot();

    public static string Core { get; } = Path.Combine(Root, "src", "UpsellScoring");

    public static string HouseTests { get; } = Path.Combine(Root, "tests", "UpsellScoring.Tests", "House");

    /// <summary>The files below the given folders of the root, or below the root itself, with "/" between their parts.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] folders) =>
        (folders.Length == 0 ? [Root] : folders.Select(folder => Path.Combine(Root, folder)))
        .Where(Directory.Exists)
        .SelectMany(folder => Walk(folder, pattern))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static string Text(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(inner => !Generated.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
                .SelectMany(inner => Walk(inner, pattern)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "UpsellScoring.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds UpsellScoring.sln: run the tests from a clone.");
    }
}
