using System.Text.Json;
using CrmHost.Accounts;
using CrmHost.Seeding;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Tests.Seeding;

public sealed class AccountGeneratorTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void Next_OfTheSameSeedAndDay_GivesTheSameAccounts()
    {
        Assert.Equal(Text(new AccountGenerator(1, Day)), Text(new AccountGenerator(1, Day)));
        Assert.NotEqual(Text(new AccountGenerator(1, Day)), Text(new AccountGenerator(2, Day)));

        static string Text(AccountGenerator generator) => JsonSerializer.Serialize(generator.Next(50));
    }

    [Fact]
    public void Next_OfManyAccounts_GivesNoneThatCannotBeAdvisedOn()
    {
        UpsellAdvisor advisor = new(new AdvicePolicy("test", Scorecards.StandardInYen()));
        var advised = PortfolioAdvisor.Advise(advisor, new AccountGenerator(20_260_401, Day).Next(5_000), row => AccountFacts.Account(row, Day), AccountFacts.Proposal, Day).ToList();

        Assert.Empty(advised.Where(row => row.Cause is not null).Select(row => row.Cause));
        AdviceAction[] actions = [.. advised.Select(row => row.Advice!.Action)];
        foreach (AdviceAction action in Enum.GetValues<AdviceAction>())
        {
            Assert.True(actions.Count(one => one == action) >= 100, $"Only {actions.Count(one => one == action)} of 5,000 are {action}.");
        }
    }

    [Fact]
    public void Next_OfManyAccounts_NamesCompaniesInBothLanguagesAndLeavesSomeUnknown()
    {
        CrmAccount[] rows = [.. new AccountGenerator(3, Day).Next(1_000)];

        Assert.InRange(rows.Count(row => row.Name.Contains("株式会社", StringComparison.Ordinal)), 500, 700);
        Assert.InRange(rows.Count(row => row.Name.All(char.IsAscii)), 300, 500);
        Assert.InRange(rows.Count(row => row.Utilization is null), 40, 130);
        Assert.Equal(Enumerable.Range(1, 1_000), rows.Select(row => row.Id));
    }
}
