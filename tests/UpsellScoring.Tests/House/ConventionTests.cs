using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UpsellScoring.Tests.House;

/// <summary>What every source file looks like.</summary>
public sealed class ConventionTests
{
    private const int LongestFile = 300;

    // In two pieces, so that this file does not find itself.
    private static readonly Regex Unfinished = new(@"\b(TO" + "DO|FIX" + "ME|HA" + "CK|NotImplemented" + "Exception)\\b", RegexOptions.CultureInvariant);

    private static readonly Regex Suppression = new("#pragma warning dis" + "able|Suppress" + "Message|<No" + "Warn>", RegexOptions.CultureInvariant);

    private static readonly Regex Reason = new("""//\s*\S.{9,}|<!--\s*\S.{9,}|Justification\s*=\s*"[^"]{10,}""", RegexOptions.CultureInvariant);

    [Fact]
    public void SourceFile_OfCoreTestsAndSamples_IsShort() =>
        Violations.AssertNone(
            from file in Repository.Files("*.cs", "src", "tests", "samples", "benchmarks")
            where !file.StartsWith("tests/BannedSymbols.Proof/", StringComparison.Ordinal)
            let lines = Repository.Text(file).Split('\n').Length - 1
            where lines > LongestFile
            select $"{file}: {lines} lines, at most {LongestFile}");

    [Fact]
    public void SourceFile_OfTheCore_ParsesWithoutErrors() =>
        Violations.AssertNone(CoreSource.Current.Trees.SelectMany(tree => tree.GetDiagnostics()).Select(one => one.ToString()));

    [Fact]
    public void SourceFile_OfTheCore_HoldsOneTypeNamedLikeTheFile() =>
        Violations.AssertNone(
            from tree in CoreSource.Current.Trees
            let types = CoreSource.TopLevelTypes(tree).ToArray()
            let problem = types.Length > 1 ? $"{types.Length} top-level types, one wanted"
                : types.Length == 1 && !Names(types[0], Path.GetFileNameWithoutExtension(tree.FilePath)) ? "the type has another name than the file"
                : null
            where problem is not null
            select $"{tree.FilePath}: {problem}");

    [Fact]
    public void SourceFile_OfCoreAndTests_HasAFileScopedNamespace() =>
        Violations.AssertNone(
            from file in Repository.Files("*.cs", "src", "tests")
            let root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(Repository.Text(file)).GetRoot()
            where root.Members.Count > 0 && root.Members is not [FileScopedNamespaceDeclarationSyntax]
            select $"{file}: wants one file-scoped namespace around everything");

    [Fact]
    public void Type_InAFolder_SitsInTheRootOrTheFoldersNamespace() =>
        Violations.AssertNone(
            from tree in CoreSource.Current.Trees
            let folder = CoreSource.FolderOf(tree.FilePath)
            from space in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            let name = space.Name.ToString()
            where name != "UpsellScoring" && name != $"UpsellScoring.{folder}"
            select $"{tree.FilePath}: namespace {name}, UpsellScoring or UpsellScoring.{folder} wanted");

    [Fact]
    public void Suppression_Anywhere_HasItsReasonOnTheSameLine() =>
        Violations.AssertNone(Lines(Suppression).Where(line => !Reason.IsMatch(line.Text)).Select(line => $"{line.Place}: no reason on the line: {line.Text.Trim()}"));

    [Fact]
    public void UnfinishedMark_Anywhere_IsNotThere() =>
        Violations.AssertNone(Lines(Unfinished).Select(line => $"{line.Place}: {line.Text.Trim()}"));

    [Theory]
    [InlineData("class A;", "A", true)]
    [InlineData("class A;", "B", false)]
    [InlineData("class A;", "A.Part", true)]
    [InlineData("class A<T>;", "A", true)]
    [InlineData("class A<T>;", "A{T}", true)]
    [InlineData("class A<T>;", "AOfT", true)]
    [InlineData("class A;", "AOfT", false)]
    public void FileName_OfAType_IsJudged(string text, string file, bool expected) =>
        Assert.Equal(expected, Names(CoreSource.TopLevelTypes(CSharpSyntaxTree.ParseText(text)).Single(), file));

    private static bool Names(MemberDeclarationSyntax type, string file)
    {
        var (name, generic) = type switch
        {
            TypeDeclarationSyntax one => (one.Identifier.Text, one.TypeParameterList is not null),
            BaseTypeDeclarationSyntax one => (one.Identifier.Text, false),
            DelegateDeclarationSyntax one => (one.Identifier.Text, one.TypeParameterList is not null),
            _ => ("", false),
        };
        return file == name
            || file.StartsWith(name + ".", StringComparison.Ordinal)
            || (generic && (file == name + "OfT" || file.StartsWith(name + "{", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Place, string Text)> Lines(Regex pattern) =>
        from extension in new[] { "*.cs", "*.csproj", "*.props", "*.targets" }
        from file in Repository.Files(extension)
        from line in Repository.Text(file).Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where pattern.IsMatch(line.Text)
        select ($"{file}({line.Number})", line.Text);
}
