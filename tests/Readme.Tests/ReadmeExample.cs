using System.Text.RegularExpressions;

namespace Readme.Tests;

/// <summary>A block of C# in one of the READMEs and the block of text that says what it prints.</summary>
internal sealed partial record ReadmeExample(string Code, string Printed)
{
    /// <summary>The fenced blocks of the repository's README and then of the host package's, in order, as (language, content).</summary>
    internal static IReadOnlyList<(string Language, string Content)> Blocks { get; } =
    [
        .. from file in new[] { "README.md", "README.host.md" }
           from match in Fence().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)).ReplaceLineEndings("\n"))
           select (match.Groups["language"].Value, match.Groups["content"].Value),
    ];

    /// <summary>Each C# block with the text block that follows it directly.</summary>
    internal static IReadOnlyList<ReadmeExample> All { get; } =
    [
        .. Blocks.Zip(Blocks.Skip(1))
            .Where(pair => pair.First.Language == "csharp" && pair.Second.Language == "text")
            .Select(pair => new ReadmeExample(pair.First.Content, pair.Second.Content)),
    ];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
