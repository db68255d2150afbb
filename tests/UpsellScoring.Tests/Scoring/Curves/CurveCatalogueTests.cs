using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurveCatalogueTests
{
    [Fact]
    public void Kinds_All_StandInTheOrderOfDocuments() =>
        Assert.Equal(CurveTests.OneOfEach().Select(curve => curve.Kind), CurveCatalogue.Kinds.Select(kind => kind.Name));

    [Fact]
    public void Kinds_Each_HasFormulaAndMeanings() => Assert.All(CurveCatalogue.Kinds, kind =>
    {
        Assert.NotEmpty(kind.Formula);
        Assert.NotEmpty(kind.Parameters);
        Assert.All(kind.Parameters, parameter => Assert.NotEmpty(parameter.Meaning));
    });

    [Fact]
    public void Kinds_Parameters_NamesAsInDocuments() => Assert.Equal(
        ["from to", "from to", "from to", "midpoint steepness", "steps", "knots", "from peak to", "knots"],
        CurveCatalogue.Kinds.Select(kind => string.Join(' ', kind.Parameters.Select(parameter => parameter.Name))));
}
