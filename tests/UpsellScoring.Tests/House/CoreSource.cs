using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UpsellScoring.Tests.House;

/// <summary>The source of the core as the compiler reads it, so that the house rules look at meaning and not at spelling.</summary>
internal sealed class CoreSource
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CoreSource> Loaded = new(() => new CoreSource(
        Repository.Files("*.cs", "src/UpsellScoring").Select(path => (path["src/UpsellScoring/".Length..], Repository.Text(path)))));

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("UpsellScoring", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    public CoreSource(IEnumerable<(string Path, string Text)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER"]);
        Trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path))];
        Compilation = CSharpCompilation.Create(
            "UpsellScoring.Source",
            [.. Trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    /// <summary>The core as it stands in the repository; the paths begin below src/UpsellScoring.</summary>
    public static CoreSource Current => Loaded.Value;

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The folder directly below src/UpsellScoring; empty for a file beside the project file.</summary>
    public static string FolderOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>The folders in which a type is declared; more than one only when its parts are scattered.</summary>
    public static IEnumerable<string> FoldersOf(ISymbol type) =>
        type.DeclaringSyntaxReferences.Select(reference => FolderOf(reference.SyntaxTree.FilePath)).Distinct(StringComparer.Ordinal);

    public static IEnumerable<MemberDeclarationSyntax> TopLevelTypes(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        return root.Members.Concat(root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(inner => inner.Members))
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
    }

    /// <summary>Every type declared in the source, nested ones included.</summary>
    public IEnumerable<INamedTypeSymbol> Types() =>
        Trees.SelectMany(tree => tree.GetRoot().DescendantNodes()
                .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .Select(node => Compilation.GetSemanticModel(tree).GetDeclaredSymbol(node)))
            .OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
}
