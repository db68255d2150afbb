using System.Reflection;
using System.Xml.Linq;
using UpsellScoring.Nps;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;
using UpsellScoring.Tests.Advice;

namespace UpsellScoring.Tests.Rendering;

/// <summary>Does what a .NET kernel does: everything by simple name and reflection.</summary>
public sealed class NotebookFormattersTests
{
    private static object[] Results { get; } = MakeResults();

    [Fact]
    public void MarkedType_Every_IsShownAsHtml()
    {
        var marked = typeof(Scorecard).Assembly.GetTypes().Where(type => Marks(type).Any()).Select(Definition).ToArray();
        Assert.Equal(16, marked.Length);
        Assert.Equal(marked.OrderBy(type => type.FullName, StringComparer.Ordinal), Results.Select(result => Definition(result.GetType())).OrderBy(type => type.FullName, StringComparer.Ordinal));
        Assert.All(Results, result => Assert.Equal("div", XDocument.Parse(Formatted(result, "text/html")!).Root!.Name.LocalName));
        Assert.All(Results, result => Assert.Equal("svg", XDocument.Parse(Formatted(result, "image/svg+xml")!).Root!.Name.LocalName));
        Assert.All(Results, result => Assert.StartsWith("**", Formatted(result, "text/markdown")!, StringComparison.Ordinal));
    }

    [Fact]
    public void PreferredForm_OfEveryMark_IsHtml() => Assert.All(Results, result =>
        Assert.Equal(["text/html"], (string[])Read(Marks(result.GetType()).Single(), "PreferredMimeTypes")!));

    [Fact]
    public void Format_AValueOfSomebodyElse_IsRefused()
    {
        var formatter = Formatters(Results[0]).First();
        using var writer = new StringWriter();
        Assert.Equal(false, formatter.GetType().GetMethod("Format")!.Invoke(formatter, ["text", writer]));
        Assert.Equal(false, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [new List<int>(), writer]));
        Assert.Equal("", writer.ToString());
    }

    private static object[] MakeResults()
    {
        var scorer = Scorecards.StandardInYen().BindValues();
        var explanation = scorer.Explain(1_200_000, 14, 0.82, 0.40, 8);
        var list = UpsellScoring.Advice.Worklist.Of(Gallery.Portfolio("", 10), row => row.Owner);
        var bound = TestCards.Only(Curves.Linear(0, 1)).Bind<double>(new FactorReader<double>("x", value => (double?)value));
        return
        [
            explanation.Score, explanation, explanation.ChangeSince(scorer.Explain(1_200_000, 14, 0.82, 0.40, 7)), explanation.Card, bound.Rank([0.2, 0.8]),
            NpsSurvey.FromCounts(5, 3, 2), PriceGap.FromRatio(0.25m), StagedPath.Find(AdviceCases.Monthly(50_000), AdviceCases.Monthly(80_000), PriceGapClass.Considered),
            PaybackCurve.Of(100, [60, 60]), TotalCost.Of(new CostPart(CostKind.Initial, "a", 1)), AdviceCases.Advise(), list,
            OutcomeGallery.BackTest(600), OutcomeGallery.Drift("", 200), OutcomeGallery.CardPreview(""),
            UpsellScoring.Advice.PolicyPreview.Compare(AdviceCases.Advisor, AdviceCases.Advisor, [1, 2], _ => AdviceCases.Known, _ => AdviceCases.Offered, AdviceCases.AsOf),
        ];
    }

    private static string? Formatted(object result, string mimeType)
    {
        var formatter = Formatters(result).Single(one => (string)Read(one, "MimeType")! == mimeType);
        using var writer = new StringWriter();
        return (bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [result, writer])! ? writer.ToString() : null;
    }

    private static IEnumerable<object> Formatters(object result)
    {
        var source = (Type)Read(Marks(result.GetType()).Single(), "FormatterSourceType")!;
        return (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), null)!;
    }

    private static IEnumerable<object> Marks(Type type) => type.GetCustomAttributes(inherit: true).Where(mark => mark.GetType().Name == "TypeFormatterSourceAttribute");

    private static object? Read(object instance, string property) => instance.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(instance);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
