using UpsellScoring.Advice;
using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Advice.Portfolio;

public sealed class PortfolioAdvisorTests
{
    private static readonly Proposal Offer = new("o");

    [Theory]
    [InlineData(1, 1024)]
    [InlineData(4, 7)]
    [InlineData(4, 1)]
    [InlineData(2, 1000)]
    [InlineData(1024, 5000)]
    public void Advise_AnyParallelism_GivesTheSameBytesInTheSameOrder(int degree, int block)
    {
        var rows = Law.Sample(AdviceGenerators.Pairs, 1000).Select(row => row with { AsOf = DateOnly.MaxValue }).ToArray();
        var options = new PortfolioOptions { DegreeOfParallelism = degree, BlockRows = block };
        var advised = PortfolioAdvisor.Advise(Portfolios.Advisor, rows, row => row.Account, row => row.Proposal, DateOnly.MaxValue, options).ToArray();
        Assert.Equal(rows.Length, advised.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            Assert.Equal(i, advised[i].Index);
            Assert.Same(rows[i], advised[i].Row);
            var expected = Portfolios.Advisor.Advise(rows[i].Account, rows[i].Proposal, DateOnly.MaxValue);
            Assert.Equal(AdviceReceipt.Of(expected).Write(), AdviceReceipt.Of(advised[i].Advice!).Write());
        }
    }

    [Theory]
    [InlineData(1, 1024, 3)]
    [InlineData(2, 8, 8)]
    [InlineData(2, 2, 4)]
    public void Advise_ThreeAskedFor_ReadsNoMoreThanABlockFurther(int degree, int block, int expected)
    {
        var read = 0;
        var options = new PortfolioOptions { DegreeOfParallelism = degree, BlockRows = block };
        var advised = PortfolioAdvisor.Advise(Portfolios.Advisor, Endless(), id => new Account(id), _ => Offer, Portfolios.Day, options);
        Assert.Equal(0, read);
        Assert.Equal(["0", "1", "2"], advised.Take(3).Select(row => row.Row));
        Assert.Equal(expected, read);

        IEnumerable<string> Endless()
        {
            while (true)
            {
                yield return FormattableString.Invariant($"{read++}");
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Advise_RowsThatFail_AreReportedAndTheRestGoesOn(int degree)
    {
        string?[] rows = ["good", "map", "null", "range", "contradiction", "gate", null, "offer", "last"];
        var advisor = new UpsellAdvisor(AdviceGenerators.Advisor.Policy, gates: [new ThrowingGate()]);
        var advised = PortfolioAdvisor.Advise(
            advisor,
            rows,
            row => row switch
            {
                "map" => throw new FormatException("no account here"),
                "null" => null!,
                "range" => new Account("range") { Utilization = -1.5 },
                "contradiction" => new Account("c") { Rating = 9, Ratings = [] },
                _ => new Account(row!),
            },
            row => row == "offer" ? throw new FormatException("no offer here") : Offer,
            Portfolios.Day,
            new() { DegreeOfParallelism = degree, BlockRows = 4 }).ToArray();

        Assert.Equal(rows, advised.Select(row => row.Row));
        Assert.Equal([0L, 8L], advised.Where(row => row.Advice is not null).Select(row => row.Index));
        Assert.All(advised, row => Assert.True(row.Advice is null != row.Cause is null));
        Assert.Equal("The account cannot be read: no account here", advised[1].Cause);
        Assert.Equal("The account is null. Give one, or leave out the row.", advised[2].Cause);
        Assert.Contains("Utilization is -1.5", advised[3].Cause, StringComparison.Ordinal);
        Assert.Contains(AdviceFindingCodes.RatingTwice, advised[4].Cause, StringComparison.Ordinal);
        Assert.Contains("the gate is broken", advised[5].Cause, StringComparison.Ordinal);
        Assert.Equal("The proposal cannot be read: no offer here", advised[7].Cause);
        Assert.Equal("8. last: Nurture", advised[8].ToString());
        Assert.Equal("1. map: The account cannot be read: no account here", advised[1].ToString());
    }

    [Fact]
    public void Advise_NoProposalOrNoAdvice_SaysSo()
    {
        Assert.Equal("The proposal is null. Give one, or leave out the row.", PortfolioAdvisor.Advise(Portfolios.Advisor, Ids(1), id => new Account(id), _ => null!, Portfolios.Day).Single().Cause);
        Assert.Equal("The advisor gave null.", PortfolioAdvisor.Advise(new SilentAdvisor(), Ids(1), id => new Account(id), _ => Offer, Portfolios.Day).Single().Cause);
    }

    [Fact]
    public void Advise_ARowOutOfRange_SaysItOnceOnOneLine()
    {
        Assert.Equal(
            "The account cannot be read: Rating is 11; it must be from 0 to 10, or null when unknown. (Parameter 'Rating')",
            Causes(_ => new("x") { Rating = 11 }));
        Assert.Equal("The account cannot be read: a\nb", Causes(_ => throw new FormatException("a\nb")));
        Assert.Equal("The account cannot be read: a\nb", Causes(_ => throw new ArgumentOutOfRangeException(null, "a\nb")));

        static string? Causes(Func<string, Account> account) => PortfolioAdvisor.Advise(Portfolios.Advisor, Ids(1), account, _ => Offer, Portfolios.Day).Single().Cause;
    }

    [Fact]
    public void Advise_ARowOutOfRange_HasTheSameCauseInEveryCulture() =>
        Cultures.Same(() => PortfolioAdvisor.Advise(Portfolios.Advisor, ["x"], id => new Account(id) { Utilization = -1.5 }, _ => Offer, Portfolios.Day).Single().Cause);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Advise_AFunctionCancels_PassesItOnAfterTheRowsBefore(int degree)
    {
        var advised = PortfolioAdvisor.Advise(
            Portfolios.Advisor, Ids(10), id => id == "5" ? throw new OperationCanceledException("stop") : new Account(id), _ => Offer, Portfolios.Day, new() { DegreeOfParallelism = degree, BlockRows = 8 });
        Assert.Equal((5, "stop"), Until<OperationCanceledException>(advised));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Advise_TheSourceFails_PassesItOnAfterTheRowsBefore(int degree)
    {
        var advised = PortfolioAdvisor.Advise(Portfolios.Advisor, Failing(), id => new Account(id), _ => Offer, Portfolios.Day, new() { DegreeOfParallelism = degree, BlockRows = 3 });
        Assert.Equal((5, "the source ends here"), Until<InvalidOperationException>(advised));

        static IEnumerable<string> Failing()
        {
            foreach (var id in Ids(5))
            {
                yield return id;
            }

            throw new InvalidOperationException("the source ends here");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Advise_Cancelled_Stops(int degree)
    {
        using var source = new CancellationTokenSource();
        using var advised = PortfolioAdvisor.Advise(
            Portfolios.Advisor, Ids(10), id => new Account(id), _ => Offer, Portfolios.Day, new() { DegreeOfParallelism = degree, BlockRows = 4 }, source.Token).GetEnumerator();
        Assert.True(advised.MoveNext());
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => advised.MoveNext());
    }

    [Fact]
    public void Advise_InParallel_ReadsTheSourceOnTheCallersThread()
    {
        var thread = Environment.CurrentManagedThreadId;
        Assert.Equal(50, PortfolioAdvisor.Advise(Portfolios.Advisor, Source(), id => new Account(id), _ => Offer, Portfolios.Day, new() { DegreeOfParallelism = 4, BlockRows = 6 }).Count());

        IEnumerable<string> Source()
        {
            foreach (var id in Ids(50))
            {
                Assert.Equal(thread, Environment.CurrentManagedThreadId);
                yield return id;
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Advise_NoRows_GivesNone(int degree) =>
        Assert.Empty(PortfolioAdvisor.Advise(Portfolios.Advisor, Ids(0), id => new Account(id), _ => Offer, Portfolios.Day, new() { DegreeOfParallelism = degree }));

    [Fact]
    public void Advise_ANullArgument_ThrowsAtOnce()
    {
        Assert.Throws<ArgumentNullException>("advisor", () => PortfolioAdvisor.Advise(null!, Ids(1), id => new Account(id), _ => Offer, Portfolios.Day));
        Assert.Throws<ArgumentNullException>("rows", () => PortfolioAdvisor.Advise<string>(Portfolios.Advisor, null!, id => new Account(id), _ => Offer, Portfolios.Day));
        Assert.Throws<ArgumentNullException>("account", () => PortfolioAdvisor.Advise(Portfolios.Advisor, Ids(1), null!, _ => Offer, Portfolios.Day));
        Assert.Throws<ArgumentNullException>("proposal", () => PortfolioAdvisor.Advise(Portfolios.Advisor, Ids(1), id => new Account(id), null!, Portfolios.Day));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void Options_OutOfRange_Throw(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>("DegreeOfParallelism", () => new PortfolioOptions { DegreeOfParallelism = value });
        Assert.Throws<ArgumentOutOfRangeException>("BlockRows", () => new PortfolioOptions { BlockRows = value });
    }

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(number => FormattableString.Invariant($"{number}"));

    private static (int Rows, string Message) Until<TException>(IEnumerable<AdvisedAccount<string>> advised)
        where TException : Exception
    {
        var rows = 0;
        var exception = Assert.Throws<TException>(() =>
        {
            foreach (var _ in advised)
            {
                rows++;
            }
        });
        return (rows, exception.Message);
    }

    private sealed class SilentAdvisor : IUpsellAdvisor
    {
        public UpsellAdvice Advise(Account account, Proposal proposal, DateOnly asOf) => null!;
    }

    private sealed class ThrowingGate : IGate
    {
        public GateCheck Check(GateInput input) => input.Account.Id == "gate"
            ? throw new NotSupportedException("the gate is broken")
            : GateCheck.Clear("throwing", AdviceAction.Nurture);
    }
}
