using System.Text.RegularExpressions;

namespace UpsellScoring.Tests.House;

/// <summary>No file names the host of a package registry or a folder of somebody's machine.</summary>
public sealed class RepositoryTextTests
{
    // In pieces, so that this file does not find itself.
    private static readonly Regex RegistryHost = new(
        @"nuget\" + @".org|npmjs\" + @".(com|org)|pypi\" + @".org|crates\" + @".io|pkgs\" + @".dev\.azure|artifact" + "ory|jf" + @"rog\.io|/v3/index" + @"\.json|https?://[\w.-]*(nug" + "et|regis" + "try|npm)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex MachinePath = new(
        @"(?<![\w.<~/$\\})-])/(wo" + "rk|ro" + "ot|ho" + "me|Us" + @"ers)(/|\b(?![\w-]))|\b[A-Za-z]:\\Us" + @"ers\\",
        RegexOptions.CultureInvariant);

    [Fact]
    public void TextFile_OfTheRepository_NamesNoRegistryHost() => Violations.AssertNone(Hits(RegistryHost));

    [Fact]
    public void TextFile_OfTheRepository_NamesNoMachinePath() => Violations.AssertNone(Hits(MachinePath));

    [Theory]
    [InlineData("see /wo", "rk/main", true)]
    [InlineData("\"/ro", "ot\"", true)]
    [InlineData("=/ho", "me/me/x", true)]
    [InlineData("C:\\Us", "ers\\me", true)]
    [InlineData("</ro", "ot>", false)]
    [InlineData("team/wo", "rk/plan", false)]
    [InlineData("$/ro", "ot", false)]
    public void MachinePath_InText_IsJudged(string first, string second, bool expected) => Assert.Equal(expected, MachinePath.IsMatch(first + second));

    [Theory]
    [InlineData("https://api.nug", "et.org/x", true)]
    [InlineData("https://host/v3/ind", "ex.json", true)]
    [InlineData("dotnet nug", "et list source", false)]
    [InlineData("nug", "et.config", false)]
    public void RegistryHost_InText_IsJudged(string first, string second, bool expected) => Assert.Equal(expected, RegistryHost.IsMatch(first + second));

    private static IEnumerable<string> Hits(Regex pattern) =>
        from file in Repository.Files("*")
        let text = Repository.Text(file)
        where !text.Contains('\0', StringComparison.Ordinal)
        from line in text.Split('\n').Select((content, index) => (Content: content, Number: index + 1))
        from match in pattern.Matches(line.Content)
        select $"{file}({line.Number}): {match.Value}";
}
