using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace UpsellScoring.Tests.House;

/// <summary>What every public type looks like: in its namespace, documented, and with nothing in it that can be changed.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] MutableCollections = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(IDictionary<,>), typeof(ICollection<>), typeof(ISet<>)];

    private static readonly Assembly Core = Assembly.Load("UpsellScoring");

    [Fact]
    public void PublicType_OfTheCore_SitsInTheRootOrAFoldersNamespace()
    {
        var allowed = Directory.EnumerateDirectories(Repository.Core).Select(folder => "UpsellScoring." + Path.GetFileName(folder)).Append("UpsellScoring").ToHashSet(StringComparer.Ordinal);
        Violations.AssertNone(Core.GetExportedTypes().Where(type => !allowed.Contains(type.Namespace ?? "")).Select(type => $"{type.FullName}: namespace {type.Namespace}"));
    }

    [Fact]
    public void PublicField_OfTheCore_CannotBeChanged() =>
        Violations.AssertNone(
            from type in Core.GetExportedTypes()
            from field in type.GetFields(Declared)
            where (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName
            where !(field.IsLiteral || field.IsInitOnly) || IsMutable(field.FieldType)
            select $"{type.FullName}.{field.Name}: make it a property without a setter");

    [Fact]
    public void PublicProperty_OfTheCore_HasNoSetter() =>
        Violations.AssertNone(
            from type in Core.GetExportedTypes()
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.FullName}.{property.Name}: init or nothing");

    [Fact]
    public void PublicProperty_OfTheCore_HandsOutNothingMutable() =>
        Violations.AssertNone(
            from type in Core.GetExportedTypes()
            from property in type.GetProperties(Declared)
            where property.GetMethod is { IsPublic: true } && IsMutable(property.PropertyType)
            select $"{type.FullName}.{property.Name}: {property.PropertyType.Name} can be changed by the caller; use IReadOnlyList, IReadOnlyDictionary or ReadOnlySpan");

    [Fact]
    public void PublicRecord_OfTheCore_WritesItsOwnText() =>
        // The compiler's own text of a record prints numbers in the current culture.
        Violations.AssertNone(
            from type in Core.GetExportedTypes()
            where type.GetMethod("PrintMembers", Declared) is not null
            where type.GetMethod(nameof(ToString), Type.EmptyTypes)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true
            select $"{type.FullName}: override ToString with the invariant culture");

    [Fact]
    public void StaticField_AnywhereInTheCore_IsReadOnly() =>
        Violations.AssertNone(
            from type in Core.GetTypes()
            where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<', StringComparison.Ordinal) && !IsGeneratedSource(type)
            from field in type.GetFields(Declared)
            where field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.Name.Contains('<', StringComparison.Ordinal)
            select $"{type.FullName}.{field.Name}: static state that changes");

    [Fact]
    public void PublicMember_OfTheCore_HasASummary()
    {
        var documented = Documentation().Descendants("member").ToDictionary(one => (string)one.Attribute("name")!, StringComparer.Ordinal);
        Violations.AssertNone(
            from symbol in PublicSymbols()
            let id = symbol.GetDocumentationCommentId()
            where id is not null
            let member = documented.GetValueOrDefault(id)
            where member?.Element("inheritdoc") is null && string.IsNullOrWhiteSpace(member?.Element("summary")?.Value) && member?.Element("summary")?.HasElements != true
            select $"{id}: no summary in UpsellScoring.xml");
    }

    [Fact]
    public void DocumentationTag_OfTheCore_IsNotEmpty() =>
        Violations.AssertNone(
            from member in Documentation().Descendants("member")
            from tag in member.Elements()
            where tag.Name.LocalName is not ("inheritdoc" or "include") && !tag.HasElements && string.IsNullOrWhiteSpace(tag.Value)
            select $"{(string?)member.Attribute("name")}: <{tag.Name}> is empty");

    [Fact]
    public void Source_ReadByTheTests_IsTheAssemblyThatWasBuilt()
    {
        var built = Core.GetExportedTypes().Select(type => type.Name.Split('`')[0]);
        var read = PublicSymbols().OfType<INamedTypeSymbol>().Select(type => type.Name);
        Assert.Equal(built.Where(name => !name.StartsWith('<')).Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    private static XDocument Documentation() => XDocument.Load(Path.ChangeExtension(Core.Location, ".xml"));

    private static bool IsMutable(Type type) =>
        type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));

    private static bool IsGeneratedSource(Type type) =>
        type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)) || type.BaseType?.FullName == "System.Text.Json.Serialization.JsonSerializerContext";

    private static IEnumerable<ISymbol> PublicSymbols() =>
        from type in CoreSource.Current.Types()
        where IsVisible(type)
        from symbol in type.GetMembers().Where(member => member is not INamedTypeSymbol).Prepend(type)
        where !symbol.IsImplicitlyDeclared && !symbol.IsOverride && IsVisible(symbol)
        where symbol is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion) }
        select symbol;

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));
}
