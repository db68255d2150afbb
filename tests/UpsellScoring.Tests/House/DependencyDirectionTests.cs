using System.Reflection;
using Microsoft.CodeAnalysis;

namespace UpsellScoring.Tests.House;

/// <summary>Which folder of the core may know which: the table is the design, the tests hold the code to it.</summary>
public sealed class DependencyDirectionTests
{
    /// <summary>Folder and the folders it may use. Subfolders share the entry of their first-level folder.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Numerics"] = [],
        ["Notebooks"] = [],
        ["Scoring"] = ["Numerics", "Notebooks"],
        ["Nps"] = ["Numerics", "Notebooks"],
        ["Pricing"] = ["Numerics", "Notebooks"],
        ["LifetimeValue"] = ["Numerics", "Notebooks"],
        ["Returns"] = ["Numerics", "Notebooks"],
        ["Outcomes"] = ["Scoring", "Numerics", "Notebooks"],
        ["Advice"] = ["Scoring", "Nps", "Pricing", "LifetimeValue", "Returns", "Outcomes", "Numerics", "Notebooks"],
        ["Rendering"] = ["Advice", "Scoring", "Nps", "Pricing", "LifetimeValue", "Returns", "Outcomes", "Numerics", "Notebooks"],
    };

    [Fact]
    public void Folder_OfTheCore_IsInTheTable()
    {
        var unknown = CoreSource.Current.Trees
            .Where(tree => CoreSource.TopLevelTypes(tree).Any() && !Allowed.ContainsKey(CoreSource.FolderOf(tree.FilePath)))
            .Select(tree => $"{tree.FilePath}: lies in no folder of the table in DependencyDirectionTests");
        Violations.AssertNone(unknown);
    }

    [Fact]
    public void Source_UsesAnotherFolder_TableAllowsIt() =>
        Violations.AssertNone(FolderUse.In(CoreSource.Current).Where(Forbidden).Select(use => use.ToString()));

    [Fact]
    public void Signature_NamesATypeOfAnotherFolder_TableAllowsIt()
    {
        var folders = CoreSource.Current.Types()
            .GroupBy(type => type.ToDisplayString(MetadataName) + (type.Arity > 0 ? "`" + type.Arity : ""), StringComparer.Ordinal)
            .ToDictionary(types => types.Key, types => CoreSource.FoldersOf(types.First()).First(), StringComparer.Ordinal);
        var wrong =
            from type in Assembly.Load("UpsellScoring").GetTypes()
            let own = Folder(type, folders)
            where own is not null
            from other in SignatureTypes(type).SelectMany(Parts).Distinct()
            let to = Folder(other, folders)
            where to is not null && to != own && !Allowed.GetValueOrDefault(own, []).Contains(to)
            select $"{type.FullName} ({own}) names {other.FullName} ({to}) in a signature";
        Violations.AssertNone(wrong);
    }

    [Fact]
    public void Table_FollowedFromAnyFolder_NeverComesBack()
    {
        foreach (var folder in Allowed.Keys)
        {
            Assert.DoesNotContain(folder, Reach(folder));
            Assert.DoesNotContain("Rendering", Reach(folder));
            Assert.True(folder == "Rendering" || !Reach(folder).Contains("Advice"), $"{folder} reaches Advice");
        }
    }

    [Theory]
    [InlineData("using UpsellScoring.Scoring; namespace UpsellScoring.Numerics; class A { }")]
    [InlineData("namespace UpsellScoring.Numerics; class A { UpsellScoring.Scoring.Card? card; }")]
    [InlineData("namespace UpsellScoring.Numerics; class A { Everyday? everyday; }")]
    [InlineData("namespace UpsellScoring.Numerics; class A { object Make() => Everyday.Make(); }")]
    [InlineData("namespace UpsellScoring.Numerics; class A { int Size(List<Everyday[]> all) => all.Count; }")]
    public void Source_ForbiddenUse_IsFound(string text)
    {
        var source = new CoreSource(
        [
            ("Scoring/Card.cs", "namespace UpsellScoring.Scoring; class Card { }"),
            ("Scoring/Everyday.cs", "namespace UpsellScoring; class Everyday { public static Everyday Make() => new(); }"),
            ("Numerics/Sub/A.cs", text),
        ]);
        Assert.Contains(FolderUse.In(source), use => Forbidden(use) && use is { From: "Numerics", To: "Scoring" });
    }

    [Fact]
    public void Source_AllowedUse_IsNotForbidden()
    {
        var source = new CoreSource(
        [
            ("Scoring/A.cs", "using UpsellScoring.Numerics; namespace UpsellScoring; class A { Sum sum = new(); }"),
            ("Numerics/Sum.cs", "namespace UpsellScoring.Numerics; class Sum { }"),
        ]);
        Assert.NotEmpty(FolderUse.In(source));
        Assert.DoesNotContain(FolderUse.In(source), Forbidden);
    }

    private static SymbolDisplayFormat MetadataName { get; } =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static bool Forbidden(FolderUse use) => !Allowed.GetValueOrDefault(use.From, []).Contains(use.To);

    private static IEnumerable<string> Reach(string folder) => Allowed[folder].SelectMany(next => Reach(next).Append(next));

    private static string? Folder(Type type, Dictionary<string, string> folders) =>
        type.FullName is { } name ? folders.GetValueOrDefault(name.Replace('+', '.')) : null;

    private static IEnumerable<Type> SignatureTypes(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<Type?> bases = [type.BaseType, .. type.GetInterfaces()];
        return bases.OfType<Type>()
            .Concat(type.GetFields(All).Select(field => field.FieldType))
            .Concat(type.GetMethods(All).Select(method => method.ReturnType))
            .Concat(type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).SelectMany(method => method.GetParameters()).Select(one => one.ParameterType));
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
