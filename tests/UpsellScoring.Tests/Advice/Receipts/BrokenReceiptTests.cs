using System.Text;

using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Advice.Receipts;

/// <summary>Each case changes one place of a valid receipt; the reading names it.</summary>
public sealed class BrokenReceiptTests
{
    private static readonly string Json = Receipt();

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "\"format\": 1,", "\"format\": 2,", "document.format", "$.format" },
        { "\"format\": 1,", "", "member.missing", "$.format" },
        { "\"format\": 1,", "\"format\": \"1\",", "value.type", "$.format" },
        { "\"format\": 1,", "\"format\": 1.5,", "receipt.value", "$.format" },
        { "\"format\": 1,", "\"format\": 1, \"format\": 1,", "member.duplicate", "$.format" },
        { "\"format\": 1,", "\"Format\": 1,", "member.case", "$.Format" },
        { "\"format\": 1,", "\"format\": 1, \"note\": \"x\",", "member.unknown", "$.note" },
        { "\"asOf\": \"2026-04-01\"", "\"asOf\": \"2026-4-1\"", "receipt.value", "$.asOf" },
        { "\"asOf\": \"2026-04-01\"", "\"asOf\": \"2026-02-30\"", "receipt.value", "$.asOf" },
        { "\"asOf\": \"2026-04-01\"", "\"asOf\": \"2025-01-01\"", "facts.future-date", "$.account.ratings[0]" },
        { "\"cardHash\": \"", "\"cardHash\": \"A", "receipt.value", "$.cardHash" },
        { "\"utilization\": 0.5", "\"utilization\": null", "value.type", "$.account.utilization" },
        { "\"utilization\": 0.5", "\"utilization\": -1", "receipt.value", "$.account.utilization" },
        { "\"utilization\": 0.5", "\"utilization\": 1e999", "value.overflow", "$.account.utilization" },
        { "\"contractValue\": 120", "\"contractValue\": 1e300", "receipt.value", "$.account.contractValue" },
        { "\"contractValue\": 120", "\"contractValue\": 0.00000000001", "receipt.value", "$.account.contractValue" },
        { "\"tenureMonths\": 14", "\"tenureMonths\": 14.5", "receipt.value", "$.account.tenureMonths" },
        { "\"tenureMonths\": 14", "\"tenureMonths\": 12001", "receipt.value", "$.account.tenureMonths" },
        { "\"person\": \"p\"", "\"person\": \" \"", "receipt.value", "$.account.ratings[0].person" },
        { "\"rating\": 9", "\"rating\": 11", "receipt.value", "$.account.ratings[0].rating" },
        { "\"rating\": 9", "\"score\": 9", "member.unknown", "$.account.ratings[0].score" },
        { "\"ratings\": [", "\"rating\": 3, \"ratings\": [", "facts.rating-twice", "$.account.rating" },
        { "\"present\": false", "\"present\": 0", "value.type", "$.account.openEscalation.present" },
        { "\"present\": false", "\"present\": false, \"since\": \"2026-01-01\"", "receipt.value", "$.account.openEscalation" },
        { "\"chosenOn\": \"2020-01-01\",", "", "receipt.value", "$.account.deliberateChoice" },
        { "\"deliberate\": true", "\"deliberate\": false", "receipt.value", "$.account.deliberateChoice" },
        { "\"answer\": \"Refused\"", "\"answer\": \"refused\"", "member.case", "$.account.pastProposals[0].answer" },
        { "\"answer\": \"Refused\"", "\"answer\": \"Perhaps\"", "value.word", "$.account.pastProposals[0].answer" },
        { "\"answer\": \"Refused\"", "\"answer\": \"2\"", "value.word", "$.account.pastProposals[0].answer" },
        { "\"level\": \"High\",", "", "member.missing", "$.account.temperature.level" },
        { "\"key\": \"c\"", "\"key\": \"d\"", "facts.contract-unknown", "$.proposal.contract" },
        { "\"name\": \"y\"", "\"name\": \"seats\"", "member.duplicate", "$.account.extras[1]" },
        { "\"name\": \"y\"", "\"name\": \"tenure\"", "facts.extra-name", "$.account.extras['tenure']" },
        { "\"needs\": [", "\"needs\": [\"\\ud800\",", "value.text", "$.account.needs[0]" },
        { "\"needs\": [", "\"needs\": [\"\",", "receipt.value", "$.account.needs" },
        { "\"ourCost\": 5", "\"ourCost\": -5", "receipt.value", "$.proposal.ourCost" },
        { "\"period\": \"Year\"", "\"period\": \"Unspecified\"", "receipt.value", "$.proposal.proposedPrice.period" },
        { "\"action\": \"Nurture\"", "\"action\": \"Sell\"", "value.word", "$.result.action" },
        { "\"coverage\": ", "\"coverage\": true, \"x\": ", "value.type", "$.result.score.coverage" },
        { "\"responses\": []", "\"responses\": [7]", "value.type", "$.result.responses[0]" },
        { "\"unknown\": [", "\"unknown\": {}, \"z\": [", "value.type", "$.result.unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_OnePlaceChanged_NamesIt(string place, string change, string code, string path)
    {
        var at = Json.IndexOf(place, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{place} is not in the receipt:\n{Json}");
        var findings = Findings(string.Concat(Json.AsSpan(0, at), change, Json.AsSpan(at + place.Length)));
        Assert.Contains((code, path), findings.Select(finding => (finding.Code, finding.Path)));
    }

    [Theory]
    [InlineData("\"present\": false", "\"present\": 0", "true or false")]
    [InlineData("\"contractValue\": 120", "\"contractValue\": 1e300", "beyond the range of a decimal")]
    [InlineData("\"tenureMonths\": 14", "\"tenureMonths\": 2147483648", "a whole one of at most 2147483647")]
    [InlineData("\"tenureMonths\": 14", "\"tenureMonths\": -2147483649", "a whole one of at most 2147483647")]
    [InlineData("\"tenureMonths\": 14", "\"tenureMonths\": 2147483647", "from 0 to 12000")]
    [InlineData("\"tenureMonths\": 14", "\"tenureMonths\": -2147483648", "from 0 to 12000")]
    [InlineData("\"asOf\": \"2026-04-01\"", "\"asOf\": \"2026-4-1\"", "'2026-4-1' is not a day")]
    [InlineData("\"asOf\": \"2026-04-01\"", "\"asOf\": 20260401", "a text")]
    [InlineData("\"present\": false", "\"present\": false, \"since\": \"2026-01-01\"", "What is not present has no day")]
    [InlineData("\"chosenOn\": \"2020-01-01\",", "", "A deliberate choice has a day")]
    [InlineData("\"deliberate\": true", "\"deliberate\": false", "neither a day nor changes since")]
    [InlineData("\"name\": \"y\"", "\"name\": \"seats\"", "The number 'seats' stands twice")]
    [InlineData("\"utilization\": 0.5", "\"utilization\": 1e999", "")]
    public void Parse_OnePlaceChanged_IsTheOneFindingAndSaysWhy(string place, string change, string message) =>
        Assert.Contains(message, Assert.Single(Findings(Json.Replace(place, change, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(63)]
    [InlineData(65)]
    public void Parse_HashOfAnotherLength_IsRefused(int digits) => AssertHashRefused(new('a', digits));

    [Theory]
    [InlineData('A')]
    [InlineData('g')]
    public void Parse_HashWithAnotherLetter_IsRefused(char letter) => AssertHashRefused(letter + new string('a', 63));

    [Theory]
    [InlineData("", "document.syntax")]
    [InlineData("[]", "value.type")]
    [InlineData("null", "value.type")]
    [InlineData("{", "document.syntax")]
    [InlineData("// c\n{}", "document.syntax")]
    public void Parse_NoReceiptAtAll_NamesTheRoot(string json, string code) => Assert.Contains((code, "$"), Findings(json).Select(finding => (finding.Code, finding.Path)));

    [Fact]
    public void Parse_TextAfterTheEnd_IsRefused() => TestCards.AssertOnly(Findings(Json + "\n{}"), "document.syntax", "$");

    [Fact]
    public void Parse_TooDeep_IsRefused() =>
        TestCards.AssertOnly(
            Findings(string.Concat(Enumerable.Repeat("[", 17)) + string.Concat(Enumerable.Repeat("]", 17))),
            "document.too-deep", "$" + string.Concat(Enumerable.Repeat("[0]", 16)), "A receipt needs 7.");

    [Fact]
    public void Parse_TooLarge_IsRefused() => TestCards.AssertOnly(Findings(Json + new string(' ', AdviceReceipt.MostBytes)), "document.too-large", "$", "1048576");

    [Fact]
    public void Parse_NotUtf8_IsRefused() => TestCards.AssertOnly(Assert.Throws<AdviceException>(() => AdviceReceipt.Parse([0xff])).Findings, "document.encoding", "$");

    [Fact]
    public void Parse_SeveralFaults_TellsAllTogether()
    {
        var json = Json.Replace("\"format\": 1,", "", StringComparison.Ordinal).Replace("\"answer\": \"Refused\"", "\"answer\": 1", StringComparison.Ordinal);
        TestCards.AssertAll(Findings(json), ("member.missing", "$.format"), ("value.type", "$.account.pastProposals[0].answer"));
    }

    [Fact]
    public void Parse_ValueOutOfRange_SaysValueAndRange() =>
        TestCards.AssertOnly(Findings(Json.Replace("\"tenureMonths\": 14", "\"tenureMonths\": -3", StringComparison.Ordinal)), "receipt.value", "$.account.tenureMonths", "-3", "0 to 12000");

    private static void AssertHashRefused(string hash)
    {
        var at = Json.IndexOf("\"cardHash\": \"", StringComparison.Ordinal) + "\"cardHash\": \"".Length;
        TestCards.AssertOnly(Findings(string.Concat(Json.AsSpan(0, at), hash, Json.AsSpan(at + 64))), "receipt.value", "$.cardHash", "64 digits");
    }

    private static IReadOnlyList<Finding> Findings(string json) => Assert.Throws<AdviceException>(() => AdviceReceipt.Parse(Encoding.UTF8.GetBytes(json))).Findings;

    private static string Receipt()
    {
        var account = new Account("x")
        {
            ContractValue = 120,
            TenureMonths = 14,
            Utilization = 0.5,
            Ratings = [new PersonRating("p", 9, new(2026, 3, 1), true)],
            OpenEscalation = Occurrence.None,
            DeliberateChoice = PlanChoice.Deliberate(new(2020, 1, 1)),
            PastProposals = [new("o", new(2020, 1, 1), ProposalAnswer.Refused, new(2020, 2, 1))],
            Temperature = new(AccountTemperature.High, new(2026, 3, 1)),
            Needs = ["n"],
            Contracts = [new("c")],
            Extras = new Dictionary<string, double> { ["seats"] = 1, ["y"] = 2 },
        };
        var proposal = new Proposal("o") { Contract = "c", OurCost = 5, ProposedPrice = new(7, BillingPeriod.Year, TaxBasis.WithTax) };
        return AdviceReceipt.Of(AdviceGenerators.Advisor.Advise(account, proposal, new(2026, 4, 1))).ToJson();
    }
}
