using CrmHost.Storage;
using CrmHost.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CrmHost.Tests.Worklists;

/// <summary>What makes the list fast at a hundred thousand accounts: rows are found by an index, never by reading all.</summary>
public sealed class WorklistSpeedTests
{
    private const string ByPlace = "SEARCH r USING INDEX sqlite_autoindex_RankedAdvice_1 (RunId=? AND Place>? AND Place<?)";
    private const string ByOwner = "SEARCH r USING INDEX IX_RankedAdvice_RunId_Owner_Place_Action (RunId=? AND Owner=?)";

    [Theory]
    [InlineData("", ByPlace)]
    [InlineData("?page=3&size=10", ByPlace)]
    [InlineData("?action=Nurture&page=2&size=5", ByPlace)]
    [InlineData("?owner=Desk 01", ByOwner)]
    [InlineData("?owner=Desk 01&action=Nurture", ByOwner)]
    public async Task Accounts_OfAnyPage_AreFoundByAnIndex(string query, string step)
    {
        QueryPlans plans = new("RankedAdvice");
        using Crm crm = new() { Replacements = services => services.ConfigureDbContext<CrmContext>(options => options.AddInterceptors(plans)) };
        await crm.RunBatchAsync();
        plans.Clear();

        await crm.JsonAsync("/api/accounts" + query);

        string[] steps = [.. plans.Steps.Select(one => one.Replace("COVERING INDEX", "INDEX", StringComparison.Ordinal)).Where(one => one.StartsWith("SEARCH r ", StringComparison.Ordinal) || one == "SCAN r")];
        Assert.NotEmpty(steps);
        Assert.All(steps, one => Assert.Equal(step, one));
        Assert.DoesNotContain(plans.Steps, one => one.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }
}
