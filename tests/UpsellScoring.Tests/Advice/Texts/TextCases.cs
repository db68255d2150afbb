using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Advice;

/// <summary>Accounts and proposals that reach every gate and every reason the library has.</summary>
internal static class TextCases
{
    internal static DateOnly AsOf { get; } = new(2026, 4, 1);

    internal static AdvicePolicy Policy { get; } = new("2026-04", Scorecards.StandardInYen());

    /// <summary>Everything is known and speaks for the proposal: 71.2 points, B.</summary>
    internal static Account Good { get; } = new("A-1")
    {
        ContractValue = 1_200_000,
        TenureMonths = 14,
        Utilization = 0.82,
        GrowthGap = 0.4,
        Rating = 8,
        OpenEscalation = Occurrence.None,
        TerminationNotice = Occurrence.None,
        DeliberateChoice = PlanChoice.NotDeliberate,
        PastProposals = [],
        Temperature = new(AccountTemperature.High, AsOf),
        Needs = ["more seats"],
        LimitsReached = [],
        IsDeciderKnown = true,
        IsOnHighestPlan = false,
        Contracts = [new("C-1") { RenewsOn = new(2026, 7, 31) }],
    };

    /// <summary>50,000 to 80,000 a month: +60 %, by way of 65,000.</summary>
    internal static Proposal Large { get; } = new("Pro")
    {
        Kind = ProposalKind.HigherPlan,
        Contract = "C-1",
        CurrentPrice = Monthly(50_000),
        ProposedPrice = Monthly(80_000),
        GrossMargin = 0.75,
        YearlyChurnBefore = 0.25,
        YearlyChurnAfter = 0.125,
        OurCost = 200_000,
        CustomerGains = [new("hours saved", 900_000)],
        Serves = ["more seats"],
    };

    /// <summary>Refused lately, and little is used.</summary>
    internal static Account Held { get; } = Good with
    {
        Utilization = 0.31,
        PastProposals = [new("Pro", new(2026, 3, 10), ProposalAnswer.Refused, new(2026, 3, 20))],
        Temperature = null,
        Contracts = null,
    };

    /// <summary>50,000 to 54,000: easy, below the target, without a known gain, at no cost of ours.</summary>
    internal static Proposal Easy { get; } = Large with { Contract = null, ProposedPrice = Monthly(54_000), CustomerGains = null, OurCost = 0 };

    internal static UpsellAdvice Proposing { get; } = Advise(Good, Large);

    internal static UpsellAdvice HeldBack { get; } = Advise(Held, Easy);

    internal static UpsellAdvice IdOnly { get; } = Advise(new("A-3"), new("Pro"));

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<UpsellAdvice> All { get; } =
    [
        Proposing,
        HeldBack,
        IdOnly,
        Advise(Good with { TerminationNotice = Occurrence.Undated }, Large),
        Advise(Good with { TerminationNotice = Occurrence.SinceDay(new(2026, 3, 1)) }, Large),
        Advise(Good with { OpenEscalation = Occurrence.Undated }, Large),
        Advise(Good with { OpenEscalation = Occurrence.SinceDay(new(2026, 3, 1)) }, Large),
        Advise(Good with { Rating = 3 }, Large),
        Advise(Good with { DeliberateChoice = PlanChoice.Deliberate(new(2026, 1, 15)) }, Large),
        Advise(Good with { Temperature = new(AccountTemperature.Low, new(2026, 3, 1)) }, Large),
        Advise(Good, Large with { Serves = ["something else"] }),
        Advise(Good with { IsOnHighestPlan = true }, Large),
        Advise(Good with { IsDeciderKnown = false }, Large),
        Advise(Good with { ContractValue = 100_000, TenureMonths = 1, GrowthGap = 0.1 }, Large),
        Advise(Good, Large with { YearlyChurnAfter = 0.9 }),
        Advise(Good, Large with { GrossMargin = null }),
        Advise(Good, Large, new UnknownWorth()),
        Advise(Good, Large with { OurCost = 1_000_000_000 }),
        Advise(Good, Large with { OurCost = null, CustomerGains = [] }),
        Advise(Good, Large with { ProposedPrice = Monthly(50_000) }),
        Advise(Good, Large with { ProposedPrice = Monthly(40_000) }),
        Advise(Good, Large with { CurrentPrice = Monthly(0) }),
        Advise(Good, Large with { ProposedPrice = new(45_000, BillingPeriod.Month, TaxBasis.WithoutTax, 12) }),
        Advise(Good, Large with { ProposedPrice = Monthly(60_000) }),
        Advise(Good, Large with { ProposedPrice = Monthly(70_000) }),
        Advise(Good, Large with { ProposedPrice = Monthly(54_000) }),
        .. from period in new[] { BillingPeriod.Quarter, BillingPeriod.HalfYear, BillingPeriod.Year }
           select Advise(Good, Large with { CurrentPrice = new(50_000, period, TaxBasis.WithTax), ProposedPrice = new(80_000, period, TaxBasis.WithTax) }),
    ];

    /// <summary>Both languages in both registers.</summary>
    internal static IReadOnlyList<TextOptions> Options { get; } =
    [
        .. from language in Enum.GetValues<TextLanguage>()
           from register in Enum.GetValues<TextRegister>()
           select Of(language, register),
    ];

    internal static TextOptions Of(TextLanguage language, TextRegister register = TextRegister.Internal) =>
        new() { Language = language, Register = register, Currency = language == TextLanguage.Japanese ? "円" : "JPY" };

    internal static UpsellAdvice Advise(Account account, Proposal proposal, IAccountWorth? worth = null, params IGate[] gates) =>
        new UpsellAdvisor(Policy, worth, gates).Advise(account, proposal, AsOf);

    internal static Price Monthly(decimal amount) => new(amount, BillingPeriod.Month, TaxBasis.WithoutTax);

    private sealed class UnknownWorth : IAccountWorth
    {
        public AccountWorth Estimate(Account account, Proposal proposal) => default;
    }
}
