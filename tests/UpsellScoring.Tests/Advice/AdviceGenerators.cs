using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Advice;

/// <summary>Random valid accounts and proposals: many facts unknown, many lists empty, days and amounts at their extremes.</summary>
internal static class AdviceGenerators
{
    private static readonly string[] Texts = ["a", "b", "limit", "容量", "a \"b\" \\ c", "line\nfeed\t\u0001", "\U0001F600", "é+&'<", "İı", "\u2028 \u007f \uFEFFx"];

    private static readonly BillingPeriod[] Periods = [BillingPeriod.Month, BillingPeriod.Quarter, BillingPeriod.HalfYear, BillingPeriod.Year];

    // 1.10 and 1.1, digits beyond 2^53 with trailing zeros, the least and the greatest.
    private static readonly decimal[] Amounts =
        [0, 0.00m, 1.1m, 1.10m, 0.0000000001m, 1_000_000_000_000_000m, 1_000_000_000_000_000.0000000000m, 999_999_999_999_999.9999999999m, 123_456_789_012_345.67000000m, 50_000, 65_000.0m, 80_000];

    /// <summary>The standard factors and one of the host's own.</summary>
    internal static Scorecard Card { get; } = new("advice",
    [
        new(FactorNames.ContractValue, 20, Curves.Logarithmic(100_000, 10_000_000)),
        new(FactorNames.Tenure, 15, Curves.Linear(0, 24)),
        new(FactorNames.Utilization, 25, Curves.Linear(0.3, 0.9)),
        new(FactorNames.GrowthGap, 10, Curves.Linear(0, 0.6)),
        new(FactorNames.Satisfaction, 20, Curves.Linear(3, 9)),
        new("seats", 10, Curves.Linear(0, 100)),
    ]);

    internal static UpsellAdvisor Advisor { get; } = new(new AdvicePolicy("v1", Card));

    /// <summary>Accounts with a proposal that <see cref="Advisor"/> advises on.</summary>
    internal static Gen<DrawnAdvice> Pairs { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(new Random(seed)));

    internal static DrawnAdvice Draw(Random random)
    {
        var asOf = random.Next(8) switch
        {
            0 => DateOnly.MinValue,
            1 => DateOnly.MaxValue,
            2 => new DateOnly(2028, 2, 29),
            _ => new DateOnly(2026, 4, 1).AddDays(random.Next(-400, 400)),
        };
        var tax = One(random, TaxBasis.WithoutTax, TaxBasis.WithoutTax, TaxBasis.WithTax);
        var contracts = Maybe(random, () => Many(random, place => Contract(random, place, tax, asOf)));
        var account = new Account(One(random, Texts))
        {
            ContractValue = MaybeValue(random, () => Amount(random)),
            TenureMonths = MaybeValue(random, () => One(random, 0, 1, 14, 24, Account.MostTenureMonths)),
            Utilization = MaybeValue(random, () => One(random, 0, 0.82, 0.399999, 0.4, 1e6, random.NextDouble())),
            GrowthGap = MaybeValue(random, () => One(random, 0, 1, double.Epsilon, random.NextDouble())),
            OpenEscalation = MaybeValue(random, () => Occurrence(random, asOf)),
            TerminationNotice = MaybeValue(random, () => Occurrence(random, asOf, notice: true)),
            DeliberateChoice = MaybeValue(random, () => random.Next(2) == 0 ? PlanChoice.NotDeliberate : PlanChoice.Deliberate(Day(random, asOf), random.Next(3) == 0, random.Next(3) == 0)),
            PastProposals = Maybe(random, () => Many(random, _ => Past(random, asOf))),
            Temperature = Maybe(random, () => new TemperatureReading(One(random, Enum.GetValues<AccountTemperature>()), Day(random, asOf))),
            Needs = Maybe(random, () => Many(random, _ => One(random, Texts))),
            LimitsReached = Maybe(random, () => Many(random, _ => One(random, Texts))),
            IsDeciderKnown = MaybeValue(random, () => random.Next(2) == 0),
            IsOnHighestPlan = MaybeValue(random, () => random.Next(4) == 0),
            Contracts = contracts,
            Extras = Maybe(random, () => Extras(random)),
        };
        account = random.Next(3) == 0 ? account with { Ratings = Many(random, _ => Rating(random, asOf)) } : account with { Rating = MaybeValue(random, () => random.Next(11)) };
        return new(account, Proposal(random, contracts, tax), asOf);
    }

    private static Proposal Proposal(Random random, AccountContract[]? contracts, TaxBasis tax)
    {
        var contract = contracts is { Length: > 0 } && random.Next(2) == 0 ? One(random, contracts) : null;
        var current = Maybe(random, () => Price(random, tax));
        return new(One(random, Texts))
        {
            Kind = MaybeValue(random, () => One(random, Enum.GetValues<ProposalKind>())),
            Contract = contract?.Key,
            CurrentPrice = contract?.Price is { } agreed ? (random.Next(2) == 0 ? agreed : null) : current,
            ProposedPrice = Maybe(random, () => Price(random, tax)),
            GrossMargin = MaybeValue(random, () => One(random, -10, 0, 0.7, 1, random.NextDouble())),
            YearlyChurnBefore = MaybeValue(random, () => One(random, 0, 0.1, 1, random.NextDouble())),
            YearlyChurnAfter = MaybeValue(random, () => One(random, 0, 0.1, 1, random.NextDouble())),
            OurCost = MaybeValue(random, () => Amount(random)),
            CustomerGains = Maybe(random, () => Many(random, _ => new GainPart(One(random, Texts), random.Next(4) == 0 ? -Amount(random) : Amount(random)))),
            Serves = Maybe(random, () => Many(random, _ => One(random, Texts))),
        };
    }

    private static Dictionary<string, double> Extras(Random random)
    {
        var extras = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var name in Many(random, _ => One(random, [.. Texts, "seats"])))
        {
            extras[name] = One(random, 0, -0.0, 42, double.MaxValue, -double.MaxValue, double.Epsilon, 1e-310, 0.1, random.NextDouble() * 100);
        }

        return extras;
    }

    private static AccountContract Contract(Random random, int place, TaxBasis tax, DateOnly asOf)
    {
        var start = MaybeValue(random, () => Day(random, asOf));
        return new(place.ToString(CultureInfo.InvariantCulture))
        {
            Plan = Maybe(random, () => One(random, [.. Texts, ""])),
            Price = Maybe(random, () => Price(random, tax)),
            StartedOn = start,
            RenewsOn = MaybeValue(random, () => One(random, DateOnly.MaxValue, start ?? DateOnly.MinValue, Later(asOf, random.Next(1, 100)))),
            IsOnHighestPlan = MaybeValue(random, () => random.Next(4) == 0),
        };
    }

    private static PastProposal Past(Random random, DateOnly asOf)
    {
        var proposed = Day(random, asOf);
        var answer = One(random, Enum.GetValues<ProposalAnswer>());
        DateOnly? answered = answer == ProposalAnswer.Open || random.Next(3) == 0 ? null : DateOnly.FromDayNumber(random.Next(proposed.DayNumber, asOf.DayNumber + 1));
        return new(One(random, Texts), proposed, answer, answered);
    }

    private static PersonRating Rating(Random random, DateOnly asOf) =>
        new(One(random, Texts), MaybeValue(random, () => random.Next(11)), Day(random, asOf), MaybeValue(random, () => random.Next(3) == 0));

    // An early notice would contradict a contract that begins later.
    private static Occurrence Occurrence(Random random, DateOnly asOf, bool notice = false) =>
        random.Next(2) == 0 ? UpsellScoring.Advice.Occurrence.None
        : random.Next(2) == 0 ? UpsellScoring.Advice.Occurrence.Undated
        : UpsellScoring.Advice.Occurrence.SinceDay(notice ? asOf : Day(random, asOf));

    private static Price Price(Random random, TaxBasis tax) =>
        new(Amount(random), One(random, Periods), tax, MaybeValue(random, () => One(random, 1, 12, 36, UpsellScoring.Pricing.Price.MostCommitmentMonths)));

    private static decimal Amount(Random random) => random.Next(3) switch
    {
        0 => One(random, Amounts),
        1 => random.Next(1, 1000) * 1000m,
        _ => new decimal(random.Next(), random.Next(), 0, false, (byte)random.Next(8, 11)) % 1_000_000m,
    };

    private static DateOnly Day(Random random, DateOnly asOf) => random.Next(6) switch
    {
        0 => asOf,
        1 => DateOnly.MinValue,
        _ => DateOnly.FromDayNumber(Math.Max(0, asOf.DayNumber - random.Next(500))),
    };

    private static DateOnly Later(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));

    private static T One<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private static T[] Many<T>(Random random, Func<int, T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(make)];

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class => random.Next(3) == 0 ? null : make();

    private static T? MaybeValue<T>(Random random, Func<T> make)
        where T : struct => random.Next(3) == 0 ? null : make();
}
