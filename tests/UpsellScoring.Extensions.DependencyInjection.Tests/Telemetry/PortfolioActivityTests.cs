using System.Diagnostics;

using Microsoft.Extensions.DependencyInjection;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Telemetry;

[Collection(ActivityRecord.Collection)]
public sealed class PortfolioActivityTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 4, 1);
    private static readonly int?[] Ratings = [8, 9, 4, null, 11, 10];

    private readonly ServiceProvider _services = new ServiceCollection().AddUpsellScoring().AddKeyedUpsellScoring("japan").BuildServiceProvider();

    public void Dispose() => _services.Dispose();

    [Fact]
    public void AdvisePortfolio_OneRun_IsOneActivityWithItsCounts()
    {
        using var record = new ActivityRecord();

        var advised = Run(Advisor("japan"), Ratings).ToArray();

        var activity = Assert.Single(record.Ended);
        Assert.Equal(("upsell.portfolio", ActivityKind.Internal, ActivityStatusCode.Unset), (activity.OperationName, activity.Kind, activity.Status));
        Assert.Equal(
            """
            upsell.accounts=6
            upsell.accounts.broken=1
            upsell.action.AdoptFirst=0
            upsell.action.Hold=0
            upsell.action.Nurture=0
            upsell.action.ProposeNow=4
            upsell.action.RecoverFirst=1
            upsell.grade.B=4
            upsell.grade.C=1
            upsell.outcome=completed
            upsell.policy.key=japan
            upsell.policy.version=standard-yen
            """.ReplaceLineEndings("\n"),
            Tags(activity));
        Assert.Equal(6, advised.Length);
        Assert.Single(advised, row => row.Cause is not null);
    }

    [Fact]
    public void AdvisePortfolio_WithOrWithoutListener_GivesWhatTheLibraryGives()
    {
        var expected = PortfolioAdvisor.Advise(Advisor(), Ratings, AccountOf, _ => new("pro plan"), AsOf).Select(row => row.ToString()).ToArray();
        Assert.Equal(expected, Run(Advisor(), Ratings).Select(row => row.ToString()));
        using var record = new ActivityRecord();
        Assert.Equal(expected, Run(Advisor(), Ratings).Select(row => row.ToString()));
        Assert.Equal(expected, Run(Advisor(), Ratings, new() { DegreeOfParallelism = 4, BlockRows = 2 }).Select(row => row.ToString()));
    }

    [Fact]
    public void AdvisePortfolio_ReadTwice_IsTwoRuns()
    {
        using var record = new ActivityRecord();
        var run = Run(Advisor(), Ratings);
        Assert.Empty(record.Started);

        Assert.Equal(6, run.Count());
        Assert.Equal(6, run.Count());

        Assert.Equal(2, record.Ended.Count);
        Assert.NotEqual(record.Ended[0].SpanId, record.Ended[1].SpanId);
    }

    [Fact]
    public void AdvisePortfolio_ReadWithoutItsType_IsARunToo()
    {
        using var record = new ActivityRecord();
        System.Collections.IEnumerable run = Run(Advisor(), Ratings);
        Assert.Equal(6, run.Cast<object>().Count());
        var count = 0;
        foreach (var row in run)
        {
            count += row is null ? 0 : 1;
        }

        Assert.Equal(6, count);
        Assert.Equal(2, record.Ended.Count);
    }

    [Fact]
    public void AdvisePortfolio_NobodyListens_StartsNothing()
    {
        Activity? within = null;
        Assert.Single(Run(Advisor(), Rows(() => within = Activity.Current)));
        Assert.Null(within);
    }

    [Fact]
    public void AdvisePortfolio_NoRows_IsAnActivityOfZeros()
    {
        using var record = new ActivityRecord();
        Assert.Empty(Run(Advisor(), []));
        Assert.StartsWith("upsell.accounts=0\nupsell.accounts.broken=0\n", Tags(Assert.Single(record.Ended)), StringComparison.Ordinal);
    }

    [Fact]
    public void AdvisePortfolio_LeftBeforeItsEnd_SaysSo()
    {
        using var record = new ActivityRecord();
        Assert.Equal(2, Run(Advisor(), Ratings).Take(2).Count());
        AssertEnd(record, "left", accounts: 2);
    }

    [Fact]
    public void AdvisePortfolio_Canceled_SaysSoAndIsNoError()
    {
        using var record = new ActivityRecord();
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => Run(Advisor(), Ratings, cancellation: source.Token).Select((row, i) =>
        {
            if (i == 2)
            {
                source.Cancel();
            }

            return row;
        }).Count());

        AssertEnd(record, "canceled", accounts: 3);
    }

    [Fact]
    public void AdvisePortfolio_ASourceThatFails_IsAnErrorWithoutItsMessage()
    {
        using var record = new ActivityRecord();

        Assert.Throws<FormatException>(() => Run(Advisor(), Rows(() => throw new FormatException("account Hoshizora"))).Count());

        var activity = AssertEnd(record, "failed", accounts: 0, ActivityStatusCode.Error);
        Assert.Equal("System.FormatException", activity.GetTagItem("error.type"));
        Assert.Null(activity.StatusDescription);
        Assert.Empty(activity.Events);
    }

    [Fact]
    public void AdvisePortfolio_WhileItIsRead_IsTheCurrentActivityOnlyWithinIt()
    {
        using var record = new ActivityRecord();
        using var around = ActivityRecord.Own.StartActivity("around")!;
        var within = new List<Activity?>();

        foreach (var row in Run(Advisor(), Rows(() => within.Add(Activity.Current), 3)))
        {
            Assert.Same(around, Activity.Current);
        }

        Assert.Same(around, Activity.Current);
        var activity = Assert.Single(record.Ended);
        Assert.Equal(around.SpanId, activity.ParentSpanId);
        Assert.Equal(4, within.Count);
        Assert.All(within, one => Assert.Same(activity, one));
    }

    [Fact]
    public void AdvisePortfolio_TwoRunsReadInTurn_DoNotNest()
    {
        using var record = new ActivityRecord();
        foreach (var (one, other) in Run(Advisor(), Ratings).Zip(Run(Advisor("japan"), Ratings)))
        {
            Assert.Null(Activity.Current);
        }

        Assert.Null(Activity.Current);
        Assert.Equal(2, record.Ended.Count);
        Assert.All(record.Ended, activity => Assert.Null(activity.ParentId));
    }

    [Fact]
    public void AdvisePortfolio_ASampler_IsAskedByThePolicy()
    {
        using var record = new ActivityRecord(ActivitySamplingResult.None);

        Assert.Equal(6, Run(Advisor("japan"), Ratings).Count());

        Assert.Equal(["upsell.policy.key=japan upsell.policy.version=standard-yen"], record.Asked);
        Assert.Empty(record.Ended);
    }

    [Fact]
    public void AdvisePortfolio_AnotherAdvisor_IsObservedAsFarAsItTells()
    {
        using var record = new ActivityRecord(ActivitySamplingResult.AllData);
        var bare = new UpsellAdvisor(new AdvicePolicy("2026-04", Scorecards.StandardInYen()));

        Assert.Equal(6, Run(bare, Ratings).Count());
        Assert.Equal(6, Run(new Wrapped(bare), Ratings).Count());

        Assert.Equal(["upsell.policy.version=2026-04", ""], record.Asked);
        Assert.Equal(2, record.Ended.Count);
    }

    [Fact]
    public void AdvisePortfolio_MissingArguments_AreRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("advisor", () => Run(null!, Ratings));
        Assert.Throws<ArgumentNullException>("rows", () => Run(Advisor(), null!));
        Assert.Throws<ArgumentNullException>("account", () => Advisor().AdvisePortfolio(Ratings, null!, _ => new("pro plan"), AsOf));
        Assert.Throws<ArgumentNullException>("proposal", () => Advisor().AdvisePortfolio(Ratings, AccountOf, null!, AsOf));
    }

    private static Activity AssertEnd(ActivityRecord record, string outcome, long accounts, ActivityStatusCode status = ActivityStatusCode.Unset)
    {
        var activity = Assert.Single(record.Ended);
        Assert.Equal((outcome, accounts, status), (activity.GetTagItem("upsell.outcome"), activity.GetTagItem("upsell.accounts"), activity.Status));
        return activity;
    }

    private static string Tags(Activity activity) => string.Join('\n', activity.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}"));

    private static IEnumerable<AdvisedAccount<int?>> Run(IUpsellAdvisor advisor, IEnumerable<int?> rows, PortfolioOptions? options = null, CancellationToken cancellation = default) =>
        advisor.AdvisePortfolio(rows, AccountOf, _ => new("pro plan"), AsOf, options, cancellation);

    // A rating of 11 is out of range: such a row is broken.
    private static Account AccountOf(int? rating) => new("Hoshizora") { ContractValue = 1_200_000, TenureMonths = 14, Utilization = 0.82, GrowthGap = 0.40, Rating = rating };

    private static IEnumerable<int?> Rows(Action first, int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            first();
            yield return 8;
        }

        first();
    }

    private IUpsellAdvisor Advisor(string? key = null) => _services.GetRequiredKeyedService<IUpsellAdvisor>(key);

    private sealed class Wrapped(IUpsellAdvisor inner) : IUpsellAdvisor
    {
        public UpsellAdvice Advise(Account account, Proposal proposal, DateOnly asOf) => inner.Advise(account, proposal, asOf);
    }
}
