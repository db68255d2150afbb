using System.Reflection;
using System.Xml.Linq;

using UpsellScoring.Tests.House;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.House;

/// <summary>What the package may know, and what its sources look like.</summary>
public sealed class PackageTests
{
    private const string Name = "UpsellScoring.Extensions.DependencyInjection";

    private static readonly Assembly Package = typeof(UpsellScoringOptions).Assembly;

    [Fact]
    public void Package_OfItself_KnowsAbstractionsAndOptionsOnly() => Violations.AssertNone(
        Extensions(Package).Where(name => name != "Microsoft.Extensions.Options" && !name.EndsWith(".Abstractions", StringComparison.Ordinal)));

    [Fact]
    public void Core_OfAllOfThem_KnowsNone()
    {
        Violations.AssertNone(Extensions(typeof(Scorecard).Assembly));
        Assert.DoesNotContain(typeof(Scorecard).Assembly.GetReferencedAssemblies(), one => one.Name == Name);
    }

    [Fact]
    public void Type_OfThePackage_SitsInTheNamespaceOfItsFolderAndPublicOnesInTheRoot() => Violations.AssertNone(
        from file in Repository.Files("*.cs", "src/" + Name)
        let type = Package.GetTypes().SingleOrDefault(type => type.Name.Split('`')[0] == Path.GetFileNameWithoutExtension(file) && !type.IsNested)
        let folder = Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')
        where type is null || type.Namespace != folder || (type.IsPublic && type.Namespace != Name)
        select $"{file}: {(type is null ? "holds no type of its name" : $"holds {type.FullName}")}");

    [Fact]
    public void Type_OfThePackage_HasItsOwnFile()
    {
        var files = Repository.Files("*.cs", "src/" + Name).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);
        Violations.AssertNone(Package.GetTypes()
            .Where(type => !type.IsNested && type.Namespace?.StartsWith(Name, StringComparison.Ordinal) == true && !files.Contains(type.Name.Split('`')[0]))
            .Select(type => $"{type.FullName}: lies in the file of another type"));
    }

    [Fact]
    public void PublicType_ButTheOptions_HasNothingThatChanges() => Violations.AssertNone(
        from type in Package.GetExportedTypes()
        where type != typeof(UpsellScoringOptions)
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where member is PropertyInfo { SetMethod.IsPublic: true } or FieldInfo { IsLiteral: false }
        select $"{type.FullName}.{member.Name}");

    [Fact]
    public void Documentation_OfThePackage_HasNoEmptyTag() => Violations.AssertNone(
        from member in XDocument.Load(Path.ChangeExtension(Package.Location, ".xml")).Descendants("member")
        from tag in member.Elements()
        where !tag.HasElements && string.IsNullOrWhiteSpace(tag.Value) && tag.Name.LocalName != "inheritdoc"
        select $"{(string?)member.Attribute("name")}: <{tag.Name}> is empty");

    [Fact]
    public void BannedSymbols_OfTheCore_AreBannedHereToo()
    {
        var project = Repository.Text($"src/{Name}/{Name}.csproj");
        Assert.Contains("<AdditionalFiles Include=\"../UpsellScoring/BannedSymbols.txt\"", project, StringComparison.Ordinal);
        Assert.Contains("<PackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\"", project, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Extensions(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(one => one.Name!).Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal));
}
