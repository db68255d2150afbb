using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

/// <summary>Every code is met at least twice: by documents, or, where no document can produce it, by cards and bindings built in code.</summary>
public sealed class FindingCodeTests
{
    private const int FewestCases = 2;

    private static readonly Factor Tenure = new("tenure", 100, UpsellScoring.Curves.Linear(0, 24));
    private static readonly Scorecard Card = new("v", [Tenure]);

    /// <summary>What no document can produce, with its expected code and path.</summary>
    private static readonly Dictionary<string, (string Finding, Action Fault)> InCode = new()
    {
        ["a null behind a factor"] = ("factor.null $.factors[1]", () => _ = new Scorecard("v", [Tenure, null!])),
        ["a null before a factor"] = ("factor.null $.factors[0]", () => _ = Card.WithFactors(null!, Tenure)),
        ["a null among grades"] = ("grade.null $.grades[0]", () => _ = new Scorecard("v", [Tenure], [null!, new("low", 0)])),
        ["a null behind the grades"] = ("grade.null $.grades[1]", () => _ = Card.WithGrades(new("low", 0), null!)),
        ["a factor without curve"] = ("curve.missing $.factors[0].curve", () => _ = new Scorecard("v", [new("tenure", 100, null!)])),
        ["a factor that loses its curve"] = ("curve.missing $.factors[0].curve", () => _ = Card.WithFactor(Tenure with { Curve = null! })),
        ["a host's curve written"] = ("curve.not-writable $.factors[0].curve", () => _ = ScorecardDocument.Write(new("v", [new("tenure", 100, new Half())]))),
        ["a host's curve hashed"] = ("curve.not-writable $.factors[1].curve", () => _ = ScorecardDocument.ContentHash(new("v", [Tenure with { Weight = 50 }, new("usage", 50, new Half())]))),
        ["no reader"] = ("reader.missing factors['tenure']", () => _ = Card.Bind<double>()),
        ["a reader too few"] = ("reader.missing factors['usage']", () => _ = new Scorecard("v", [Tenure with { Weight = 50 }, Tenure with { Name = "usage", Weight = 50 }]).Bind(Reader("tenure"))),
        ["a reader too many"] = ("reader.unknown readers[1]", () => _ = Card.Bind(Reader("tenure"), Reader("usage"))),
        ["a reader of another case"] = ("reader.unknown readers[0]", () => _ = Card.Bind(Reader("Tenure"), Reader("tenure"))),
        ["a reader twice"] = ("reader.duplicate readers[1]", () => _ = Card.Bind(Reader("tenure"), Reader("tenure"))),
        ["a reader again at the end"] = ("reader.duplicate readers[2]", () => _ = new Scorecard("v", [Tenure with { Weight = 50 }, Tenure with { Name = "usage", Weight = 50 }]).Bind(Reader("usage"), Reader("tenure"), Reader("usage"))),
        ["a null behind the readers"] = ("reader.null readers[1]", () => _ = Card.Bind(Reader("tenure"), null!)),
        ["a null before the readers"] = ("reader.null readers[0]", () => _ = Card.Bind(null!, Reader("tenure"))),
    };

    public static TheoryData<string> Names => [.. InCode.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Exception_FaultNoDocumentCanHold_CarriesExactlyItsFinding(string name)
    {
        var (expected, fault) = InCode[name];

        var exception = Assert.Throws<ScorecardException>(fault);

        var finding = Assert.Single(exception.Findings);
        Assert.Equal(expected, $"{finding.Code} {finding.Path}");
        Assert.NotEmpty(finding.Message);
    }

    [Fact]
    public void Codes_All_HaveTwoCases()
    {
        var cases = BrokenDocuments.All.SelectMany(document => document.Codes.Distinct())
            .Concat(InCode.Values.Select(item => item.Finding.Split(' ')[0]))
            .CountBy(code => code)
            .ToDictionary();

        Assert.All(FindingCodeList.All, code => Assert.True(cases.GetValueOrDefault(code) >= FewestCases, $"The code {code} has {cases.GetValueOrDefault(code)} cases; add to the corpus."));
        Assert.Empty(cases.Keys.Except(FindingCodeList.All));
    }

    [Fact]
    public void Codes_All_AreDistinctAndLowerCase()
    {
        Assert.Equal(FindingCodeList.All.Count, FindingCodeList.All.Distinct().Count());
        Assert.All(FindingCodeList.All, code => Assert.Matches("^[a-z]+\\.[a-z]+(-[a-z]+)*$", code));
    }

    private static FactorReader<double> Reader(string factor) => new(factor, months => months);

    private sealed class Half : ICurve
    {
        public double Utility(double value) => 0.5;
    }
}
