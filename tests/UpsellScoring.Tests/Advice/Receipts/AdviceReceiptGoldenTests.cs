using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Pricing;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice.Receipts;

/// <summary>
/// Receipts as they were first released, every member at least once. Replaying writes both sides with the same code, so that only the
/// committed bytes show a member that is lost or renamed.
/// </summary>
public sealed class AdviceReceiptGoldenTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static readonly Account Known = AdviceCases.Known with
    {
        TerminationNotice = Occurrence.None,
        Ratings = [new PersonRating("p1", 9, Day.AddDays(-3), true), new PersonRating("p2", null, Day.AddDays(-9))],
        Rating = null,
        DeliberateChoice = PlanChoice.Deliberate(Day.AddMonths(-3), rangeChangedSince: true),
        PastProposals = [new("starter", Day.AddDays(-400), ProposalAnswer.Accepted, Day.AddDays(-390))],
        LimitsReached = ["seats"],
        Contracts = [new("C1") { Plan = "basic", StartedOn = Day.AddYears(-2), RenewsOn = Day.AddMonths(3), IsOnHighestPlan = false }],
        Extras = new Dictionary<string, double> { ["seats"] = 12.5 },
    };

    [Fact]
    public void Write_ProposingWithEveryFact_GivesTheCommittedBytes() => AssertGolden("propose.json", Known, AdviceCases.Offered with
    {
        Contract = "C1",
        CurrentPrice = new(50_000, BillingPeriod.Month, TaxBasis.WithoutTax, 12),
        ProposedPrice = new(80_000, BillingPeriod.Month, TaxBasis.WithoutTax, 24),
    });

    [Fact]
    public void Write_HeldBackByTimeAndOthers_GivesTheCommittedBytes() => AssertGolden(
        "held.json",
        AdviceCases.Known with
        {
            Rating = 7,
            TenureMonths = null,
            OpenEscalation = null,
            DeliberateChoice = PlanChoice.Deliberate(Day.AddMonths(-1)),
            PastProposals = [new(AdviceCases.Offer, Day.AddDays(-12), ProposalAnswer.Refused, Day.AddDays(-10))],
            Temperature = new(AccountTemperature.Low, Day.AddDays(-2)),
        },
        AdviceCases.Offered with { ProposedPrice = AdviceCases.Monthly(54_000), OurCost = 0 });

    [Fact]
    public void Write_TerminationNotice_GivesTheCommittedBytes() => AssertGolden(
        "recover.json", new("A2") { TerminationNotice = Occurrence.SinceDay(Day.AddDays(-1)), OpenEscalation = Occurrence.Undated, Rating = 3 }, new("pro plan"));

    private static void AssertGolden(string file, Account account, Proposal proposal)
    {
        var receipt = AdviceReceipt.Of(AdviceCases.Advisor.Advise(account, proposal, Day));
        var golden = File.ReadAllText(RepositoryFile.Path("tests", "UpsellScoring.Tests", "Advice", "Receipts", "Golden", file));

        // Which version wrote it is no part of what is promised here.
        Assert.Equal(golden, receipt.ToJson().Replace($"\"library\": \"{receipt.LibraryVersion}\"", "\"library\": \"any\"", StringComparison.Ordinal));
    }
}
