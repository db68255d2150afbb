using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UpsellScoring.Tests.House;

/// <summary>One place where a file of one folder names something that another folder declares.</summary>
internal sealed record FolderUse(string From, string To, string File, int Line, string Name)
{
    public override string ToString() => $"{File}({Line}): {From} uses {To}: {Name}";

    public static IEnumerable<FolderUse> In(CoreSource source) =>
        from tree in source.Trees
        let model = source.Compilation.GetSemanticModel(tree)
        let folder = CoreSource.FolderOf(tree.FilePath)
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        from target in Targets(model, name)
        where target.Length > 0 && target != folder
        select new FolderUse(folder, target, tree.FilePath, name.GetLocation().GetLineSpan().StartLinePosition.Line + 1, name.ToString());

    private static IEnumerable<string> Targets(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        var symbols = info.Symbol is { } one ? [one] : info.CandidateSymbols.AsEnumerable();
        return symbols.SelectMany(Folders).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Folders(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol space => space.ContainingNamespace is { Name: "UpsellScoring", ContainingNamespace.IsGlobalNamespace: true } ? [space.Name] : [],
        IArrayTypeSymbol array => Folders(array.ElementType),
        INamedTypeSymbol type => CoreSource.FoldersOf(type.OriginalDefinition).Concat(type.TypeArguments.SelectMany(Folders)),
        ILocalSymbol or IParameterSymbol or ITypeParameterSymbol => [],
        IMethodSymbol { ReducedFrom: { } extension } => Folders(extension),
        _ => symbol.ContainingType is { } owner ? CoreSource.FoldersOf(owner.OriginalDefinition) : [],
    };
}
