using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using static UpsellScoring.Tests.Advice.AdviceCases;

namespace UpsellScoring.Tests.Advice;

/// <summary>Facts that contradict each other or the day are refused at the door, all together.</summary>
public class FactFindingsTests
{
    private static readonly DateOnly Tomorrow = AsOf.AddDays(1);

    public static TheoryData<string, string, Account, Proposal> Broken() => new()
    {
        { "facts.future-date", "account.openEscalation", Known with { OpenEscalation = Occurrence.SinceDay(Tomorrow) }, Offered },
        { "facts.future-date", "account.terminationNotice", Known with { TerminationNotice = Occurrence.SinceDay(Tomorrow) }, Offered },
        { "facts.future-date", "account.deliberateChoice", Known with { DeliberateChoice = PlanChoice.Deliberate(Tomorrow) }, Offered },
        { "facts.future-date", "account.temperature", Known with { Temperature = new(AccountTemperature.Low, Tomorrow) }, Offered },
        { "facts.future-date", "account.ratings[1]", Known with { Rating = null, Ratings = [new("a", 9, AsOf), new("b", 9, Tomorrow)] }, Offered },
        { "facts.future-date", "account.pastProposals[0].proposedOn", Known with { PastProposals = [new("x", Tomorrow)] }, Offered },
        { "facts.future-date", "account.pastProposals[1].answeredOn", Known with { PastProposals = [new("x", AsOf), new("x", AsOf, ProposalAnswer.Accepted, Tomorrow)] }, Offered },
        { "facts.future-date", "account.contracts[0].startedOn", Known with { Contracts = [new("C") { StartedOn = Tomorrow }] }, Offered },
        { "facts.answer-before-proposal", "account.pastProposals[0].answeredOn", Known with { PastProposals = [new("x", AsOf, ProposalAnswer.Refused, AsOf.AddDays(-1))] }, Offered },
        { "facts.open-answer-dated", "account.pastProposals[0].answeredOn", Known with { PastProposals = [new("x", AsOf, ProposalAnswer.Open, AsOf)] }, Offered },
        { "facts.notice-before-start", "account.terminationNotice", Known with { TerminationNotice = Occurrence.SinceDay(new(2019, 12, 31)), Contracts = [new("C") { StartedOn = new(2021, 1, 1) }, new("D") { StartedOn = new(2020, 1, 1) }] }, Offered },
        { "facts.renewal-before-start", "account.contracts[0].renewsOn", Known with { Contracts = [new("C") { StartedOn = AsOf, RenewsOn = AsOf.AddDays(-1) }] }, Offered },
        { "facts.contract-duplicate", "account.contracts[1].key", Known with { Contracts = [new("C"), new("C")] }, Offered },
        { "facts.contract-unknown", "proposal.contract", Known with { Contracts = [new("C")] }, Offered with { Contract = "c" } },
        { "facts.contract-unknown", "proposal.contract", Known, Offered with { Contract = "C" } },
        { "facts.rating-twice", "account.rating", Known with { Ratings = [] }, Offered },
        { "facts.extra-name", "account.extras['tenure']", Known with { Extras = new Dictionary<string, double> { ["tenure"] = 3 } }, Offered },
        { "facts.price-contradiction", "proposal.currentPrice", Known with { Contracts = [new("C") { Price = Monthly(49_999) }] }, Offered with { Contract = "C" } },
        { "facts.tax-basis", "proposal.proposedPrice", Known, Offered with { ProposedPrice = new(65_000, BillingPeriod.Month, TaxBasis.WithTax) } },
        { "facts.tax-basis", "proposal.proposedPrice", Known with { Contracts = [new("C") { Price = new(1, BillingPeriod.Month, TaxBasis.WithTax) }] }, Offered with { CurrentPrice = null, Contract = "C" } },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Advise_Contradiction_IsTheOneFinding(string code, string path, Account account, Proposal proposal)
    {
        var finding = Assert.Single(Assert.Throws<AdviceException>(() => Advise(account, proposal)).Findings);
        Assert.Equal((code, path), (finding.Code, finding.Path));
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Advise_SeveralContradictions_TellsAll()
    {
        var account = Known with { Ratings = [], OpenEscalation = Occurrence.SinceDay(Tomorrow), PastProposals = [new("x", Tomorrow)] };
        var exception = Assert.Throws<AdviceException>(() => Advise(account, Offered with { Contract = "C" }));
        Assert.Equal(
            ["account.openEscalation", "account.rating", "account.pastProposals[0].proposedOn", "proposal.contract"],
            exception.Findings.Select(finding => finding.Path));
        Assert.StartsWith("4 findings:\n- ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Advise_FactsOfTheDayItself_AreFine()
    {
        var account = Known with
        {
            OpenEscalation = Occurrence.SinceDay(AsOf),
            TerminationNotice = Occurrence.SinceDay(AsOf),
            PastProposals = [new("x", AsOf, ProposalAnswer.Refused, AsOf)],
            Contracts = [new("C") { StartedOn = AsOf, RenewsOn = AsOf, Price = Monthly(50_000) }, new("D")],
        };
        Assert.Equal(AdviceAction.RecoverFirst, Advise(account, Offered with { Contract = "C" }).Action);
    }

    [Fact]
    public void Advise_NoticeBetweenTheBeginningsOfTwoContracts_IsFine() => Advise(
        Known with { TerminationNotice = Occurrence.SinceDay(new(2020, 6, 1)), Contracts = [new("C") { StartedOn = new(2021, 1, 1) }, new("D") { StartedOn = new(2020, 1, 1) }] });

    [Fact]
    public void Advise_UnknownContract_TellsTheKnownOnes()
    {
        Assert.Contains("its contracts: 'C', 'D'. Correct", MessageFor([new("C"), new("D")]), StringComparison.Ordinal);
        Assert.Contains("its contracts: none. Correct", MessageFor([]), StringComparison.Ordinal);
        Assert.Contains("its contracts: none. Correct", MessageFor(null), StringComparison.Ordinal);

        static string MessageFor(AccountContract[]? contracts) =>
            Assert.Single(Assert.Throws<AdviceException>(() => Advise(Known with { Contracts = contracts }, Offered with { Contract = "E" })).Findings).Message;
    }

    [Fact]
    public void Advise_StatedPriceWithTaxAgainstTheContracts_IsComparedAsStated()
    {
        var account = Known with { Contracts = [new("C") { Price = Monthly(50_000) }] };
        var proposal = Offered with { Contract = "C", CurrentPrice = new(50_000, BillingPeriod.Month, TaxBasis.WithTax) };
        Assert.Equal(["facts.price-contradiction", "facts.tax-basis"], Assert.Throws<AdviceException>(() => Advise(account, proposal)).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Advise_NoticeBeforeAKnownStartWhileAnotherIsUnknown_IsFine() =>
        Advise(Known with { TerminationNotice = Occurrence.SinceDay(new(2019, 1, 1)), Contracts = [new("C") { StartedOn = new(2020, 1, 1) }, new("D")] });
}
