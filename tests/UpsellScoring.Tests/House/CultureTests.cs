using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UpsellScoring.Tests.House;

/// <summary>The culture analyzers do not see <c>$"{x:F2}"</c> and <c>"v=" + x</c>: this test does.</summary>
/// <remarks>Whole numbers are let through: in messages they read the same in every culture the library meets.</remarks>
public sealed class CultureTests
{
    [Fact]
    public void Text_HoldsANumberOrDate_NamesTheCulture() => Violations.AssertNone(AmbientTexts(CoreSource.Current));

    [Theory]
    [InlineData("string S(double x) => $\"{x:F2}\";", 1)]
    [InlineData("string S(decimal? x) => $\"{x}\";", 1)]
    [InlineData("string S(double x) => \"v=\" + x;", 1)]
    [InlineData("string S(DateOnly x, string s) { s += x; return s; }", 1)]
    [InlineData("void S(double x) => throw new ArgumentException($\"{x} is too large\");", 1)]
    [InlineData("string S(double x) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{x:F2}\");", 0)]
    [InlineData("string S(double x) => FormattableString.Invariant($\"{x:F2}\");", 0)]
    [InlineData("string S(int x, string y) => $\"{x} of {y}\" + y + x;", 0)]
    public void Text_Judged_IsFoundOrLetThrough(string member, int found) =>
        Assert.Equal(found, AmbientTexts(new CoreSource([("Scoring/A.cs", $"namespace UpsellScoring; class A {{ {member} }}")])).Count());

    private static IEnumerable<string> AmbientTexts(CoreSource source)
    {
        var formattable = source.Compilation.GetTypeByMetadataName("System.IFormattable")!;
        return
            from tree in source.Trees
            let model = source.Compilation.GetSemanticModel(tree)
            from node in tree.GetRoot().DescendantNodes()
            from value in Ambient(node, model)
            let type = Underlying(model.GetTypeInfo(value).Type)
            where type is not null && DependsOnCulture(type, formattable)
            select $"{tree.FilePath}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {value} is a {type.Name}: use string.Create(CultureInfo.InvariantCulture, ...)";
    }

    private static IEnumerable<ExpressionSyntax> Ambient(SyntaxNode node, SemanticModel model) => node switch
    {
        InterpolatedStringExpressionSyntax text when !HasProvider(text, model) =>
            text.Contents.OfType<InterpolationSyntax>().Select(hole => hole.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && IsText(sum, model) => [sum.Left, sum.Right],
        AssignmentExpressionSyntax sum when sum.IsKind(SyntaxKind.AddAssignmentExpression) && IsText(sum, model) => [sum.Right],
        _ => [],
    };

    private static bool HasProvider(InterpolatedStringExpressionSyntax text, SemanticModel model) =>
        model.GetTypeInfo(text).ConvertedType?.Name is "FormattableString" or "IFormattable"
        || (text.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax list }
            && list.Arguments.Any(one => model.GetTypeInfo(one.Expression).Type is { } type && type.AllInterfaces.Append(type).Any(face => face.Name == "IFormatProvider")));

    private static bool IsText(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_String;

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } maybe ? maybe.TypeArguments[0] : type;

    private static bool DependsOnCulture(ITypeSymbol type, INamedTypeSymbol formattable) =>
        type.TypeKind != TypeKind.Enum
        && type.SpecialType is not (SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64))
        && type.Name is not "Guid"
        && type.AllInterfaces.Contains(formattable, SymbolEqualityComparer.Default);
}
