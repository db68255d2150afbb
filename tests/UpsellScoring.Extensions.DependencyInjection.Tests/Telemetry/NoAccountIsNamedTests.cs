using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Pricing;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Telemetry;

/// <summary>Whatever a host's accounts are called, nothing that leaves the package names one, and there are few kinds of what leaves it.</summary>
[Collection(ActivityRecord.Collection)]
public sealed class NoAccountIsNamedTests
{
    private const string Mark = "Hoshizora";

    private static readonly DateOnly AsOf = new(2026, 4, 1);

    private static readonly string[] Hostile =
    [
        Mark,
        $"{Mark}\n",
        $"\"{Mark}\"'`",
        $"<script>{Mark}</script>",
        $"{{\"{Mark}\": 1}}",
        $"\u202e{Mark}\u0007\u001b[31m",
        $"{Mark}=1,upsell.grade=A",
        $"{{{Mark}}} %s {{0}}",
        $"星空{Mark}\U0001F600" + '\ud800',
        Mark + new string('x', 10_000),
    ];

    [Fact]
    public void Everything_ThatIsEmitted_NamesNoAccount()
    {
        using var services = Services();
        using var metrics = MetricRecord.Of(services);
        using var activities = new ActivityRecord();

        var broken = 0;
        foreach (var key in new[] { null, "failing" })
        {
            foreach (var row in services.GetRequiredKeyedService<IUpsellAdvisor>(key).AdvisePortfolio(Rows(), AccountOf, ProposalOf, AsOf))
            {
                broken += row.Cause is null ? 0 : 1;
            }
        }

        Assert.Throws<FormatException>(() => services.GetRequiredService<IUpsellAdvisor>().AdvisePortfolio(Rows(failing: true), AccountOf, ProposalOf, AsOf).Count());

        // All kinds of what can happen did happen.
        Assert.Equal(["advised", "failed", "refused"], metrics.Measurements.Select(one => one.Tags.GetValueOrDefault("upsell.outcome")).OfType<string>().Distinct().Order());
        Assert.InRange(broken, Hostile.Length, int.MaxValue);
        Assert.Equal(3, activities.Ended.Count);

        var texts = metrics.Measurements.Select(one => $"{one.Instrument} {one.Text}").Concat(metrics.Instruments.SelectMany(Texts)).Concat(activities.Ended.SelectMany(Texts)).ToArray();
        Assert.InRange(texts.Length, 100, int.MaxValue);
        Assert.DoesNotContain(texts, text => text.Contains(Mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Tags_OfManyAccounts_AreFewInKind()
    {
        using var services = Services();
        using var metrics = MetricRecord.Of(services);
        using var activities = new ActivityRecord();
        var accounts = Enumerable.Range(0, 2000).Select(i => new Account(i.ToString(CultureInfo.InvariantCulture))
        {
            ContractValue = i * 5_000,
            TenureMonths = i % 40,
            Utilization = i % 101 / 100.0,
            GrowthGap = i % 3 == 0 ? null : i % 7 / 7.0,
            Rating = i % 5 == 0 ? null : i % 11,
        });

        Assert.Equal(2000, services.GetRequiredService<IUpsellAdvisor>().AdvisePortfolio(accounts, account => account, _ => new("pro plan"), AsOf).Count());

        Assert.Equal(6000, metrics.Measurements.Count);
        Assert.InRange(metrics.Measurements.Select(one => $"{one.Instrument} {one.Text}").Distinct().Count(), 8, 27);
        Assert.InRange(Assert.Single(activities.Ended).TagObjects.Count(), 9, 15);
    }

    private static ServiceProvider Services() => new ServiceCollection()
        .AddMetrics()
        .AddKeyedSingleton<IGate, TellingGate>("failing")
        .AddUpsellScoring()
        .AddKeyedUpsellScoring("failing")
        .BuildServiceProvider();

    private static IEnumerable<string> Texts(Instrument instrument) =>
        [instrument.Name, instrument.Unit ?? "", instrument.Description ?? "", .. Texts(instrument.Tags), instrument.Meter.Name, instrument.Meter.Version ?? "", .. Texts(instrument.Meter.Tags)];

    private static IEnumerable<string> Texts(Activity activity) =>
    [
        activity.OperationName, activity.DisplayName, activity.StatusDescription ?? "", activity.TraceStateString ?? "", activity.Source.Name,
        .. Texts(activity.TagObjects),
        .. activity.Baggage.Select(one => $"{one.Key} {one.Value}"),
        .. activity.Events.SelectMany(one => Texts(one.Tags).Prepend(one.Name)),
        .. activity.Links.SelectMany(one => Texts(one.Tags)),
    ];

    private static IEnumerable<string> Texts(IEnumerable<KeyValuePair<string, object?>>? tags) => (tags ?? []).Select(tag => $"{tag.Key} {tag.Value}");

    private static IEnumerable<(string Name, int Kind)> Rows(bool failing = false)
    {
        foreach (var name in Hostile)
        {
            for (var kind = 0; kind < 4; kind++)
            {
                yield return (name, kind);
            }
        }

        if (failing)
        {
            throw new FormatException($"{Mark} cannot be read");
        }
    }

    /// <summary>The name wherever there is a text; of the kinds the last two are broken: facts that contradict, and a row that cannot be read.</summary>
    private static Account AccountOf((string Name, int Kind) row) => row.Kind == 3
        ? throw new JsonException($"{row.Name} cannot be read")
        : new(row.Name)
        {
            ContractValue = 1_200_000,
            TenureMonths = 14,
            Utilization = row.Kind == 1 ? null : 0.82,
            GrowthGap = 0.40,
            Ratings = [new PersonRating(row.Name, 8, new(2026, 3, 1))],
            Needs = [row.Name],
            LimitsReached = [row.Name],
            PastProposals = [new(row.Name, row.Kind == 2 ? AsOf.AddDays(1) : new(2025, 1, 1))],
            Contracts = [new(row.Name) { Plan = row.Name, Price = new(100_000, BillingPeriod.Month, TaxBasis.WithoutTax) }],
            Extras = new Dictionary<string, double> { [row.Name] = 1 },
        };

    private static Proposal ProposalOf((string Name, int Kind) row) => new(row.Name)
    {
        Contract = row.Name,
        ProposedPrice = new(130_000, BillingPeriod.Month, TaxBasis.WithoutTax),
        CustomerGains = [new(row.Name, 1_000_000)],
        Serves = [row.Name],
    };

    private sealed class TellingGate : IGate
    {
        public GateCheck Check(GateInput input) => throw new InvalidOperationException($"{input.Account.Id} {input.Proposal.Offer}");
    }
}
