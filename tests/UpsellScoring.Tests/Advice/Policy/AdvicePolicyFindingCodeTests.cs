using System.Reflection;

using UpsellScoring.Advice;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

/// <summary>Every code a policy or its document can have is met at least twice: by documents, or, where no document can produce it, in code.</summary>
public sealed class AdvicePolicyFindingCodeTests
{
    private const int FewestCases = 2;

    private static readonly HostCurve Half = new(_ => 0.5);
    private static readonly Scorecard Card = PolicyDocuments.OfBase.Card;

    private static readonly Dictionary<string, (string Finding, Action Fault)> InCode = new()
    {
        ["no card"] = ("policy.part $.card", () => _ = new AdvicePolicy("v", null!)),
        ["a policy that loses its card"] = ("policy.part $.card", () => _ = PolicyDocuments.OfBase.WithCard(null!)),
        ["a version that is null"] = ("policy.version $.version", () => _ = PolicyDocuments.OfBase.WithVersion(null!)),
        ["a grade of another card"] = ("policy.propose-from $.proposeFrom", () => _ = new AdvicePolicy("v", Card)),
        ["a floor below 0"] = ("policy.return-floor $.returnFloor", () => _ = PolicyDocuments.OfBase.WithReturnFloor(-1)),
        ["a host's curve written"] = ("curve.not-writable $.card.factors[0].curve", () => _ = AdvicePolicyDocument.Write(WithHostCurve())),
        ["a host's curve as text"] = ("curve.not-writable $.card.factors[0].curve", () => _ = AdvicePolicyDocument.ToJson(WithHostCurve())),
        ["a host's curve hashed"] = ("curve.not-writable $.card.factors[0].curve", () => _ = AdvicePolicyDocument.ContentHash(WithHostCurve())),
    };

    public static TheoryData<string> Names => [.. InCode.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Exception_FaultInCode_CarriesExactlyItsFinding(string name)
    {
        var (expected, fault) = InCode[name];

        var exception = Assert.Throws<AdviceException>(fault);

        var finding = Assert.Single(exception.Findings);
        Assert.Equal(expected, $"{finding.Code} {finding.Path}");
        Assert.NotEmpty(finding.Message);
    }

    [Fact]
    public void Message_OfAFaultInCode_SaysWhatThereIs()
    {
        Assert.Contains("has no grade 'x'; it has 'high', 'low'. Name", Message(() => PolicyDocuments.OfBase.WithProposeFrom("x")), StringComparison.Ordinal);
        Assert.StartsWith("The version is empty", Message(() => PolicyDocuments.OfBase.WithVersion(" ")), StringComparison.Ordinal);

        static string Message(Func<object> fault) => Assert.Single(Assert.Throws<AdviceException>(fault).Findings).Message;
    }

    [Fact]
    public void Amounts_AtTheirEnds_AreTaken()
    {
        Assert.Equal(1_000_000, PolicyDocuments.OfBase.WithReturnFloor(AdvicePolicy.MostReturnFloor).ReturnFloor);
        Assert.Equal(new() { FirstYear = 0, LaterYears = 0 }, PolicyDocuments.Parsed(PolicyDocuments.Least(",'programTargets':{'firstYear':0,'laterYears':0}")).ProgramTargets);
    }

    [Fact]
    public void Codes_OfPoliciesAndDocuments_HaveTwoCases()
    {
        var cases = BrokenPolicies.All.SelectMany(document => document.Codes.Distinct())
            .Concat(InCode.Values.Select(item => item.Finding.Split(' ')[0]))
            .CountBy(code => code)
            .ToDictionary();

        // The codes of cards alone have their cases with the cards.
        var own = typeof(AdviceFindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Concat(FindingCodeList.All)
            .Where(code => code.Split('.')[0] is "policy" or "document" or "member" or "value")
            .ToArray();
        Assert.All(own, code => Assert.True(cases.GetValueOrDefault(code) >= FewestCases, $"The code {code} has {cases.GetValueOrDefault(code)} cases; add to the corpus."));
        Assert.Equal(own.Length, own.Distinct().Count());
    }

    [Fact]
    public void Write_SeveralHostCurves_NamesThemAll()
    {
        var card = new Scorecard("v", [new("a", 50, Half), new("b", 25, Curves.Linear(0, 1)), new("c", 25, Half)], [new("all", 0)]);

        var exception = Assert.Throws<AdviceException>(() => AdvicePolicyDocument.Write(new("v", card, proposeFrom: "all")));

        Assert.Equal(["$.card.factors[0].curve", "$.card.factors[2].curve"], exception.Findings.Select(finding => finding.Path));
        Assert.Contains("'a'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'c'", exception.Message, StringComparison.Ordinal);
    }

    private static AdvicePolicy WithHostCurve() => new("v", new("v", [new("a", 100, Half)], [new("all", 0)]), proposeFrom: "all");
}
