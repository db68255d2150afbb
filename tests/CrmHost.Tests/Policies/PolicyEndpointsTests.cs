using System.Net;
using System.Text.Json;
using CrmHost.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UpsellScoring.Advice;

namespace CrmHost.Tests.Policies;

public sealed class PolicyEndpointsTests
{
    private const string ByNorth = """{ "by": "North desk", "note": "use first" }""";

    [Fact]
    public async Task Policy_InForce_IsTheDocumentWithItsHashAsTag()
    {
        using Crm crm = new();

        using HttpResponseMessage response = await crm.Client.GetAsync(new Uri("/api/policy", UriKind.Relative));
        byte[] document = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(AdvicePolicyDocument.Write(TestPolicies.First), document);
        Assert.Equal($"\"{AdvicePolicyDocument.ContentHash(TestPolicies.First)}\"", response.Headers.ETag?.Tag);
        Assert.Equal(AdvicePolicyDocument.Schema, await crm.Client.GetStringAsync(new Uri("/api/policy/schema", UriKind.Relative)));
    }

    [Fact]
    public async Task Publish_OfADraft_PutsItInForceForAdviceAndTheNextBatch()
    {
        using Crm crm = await Crm.WithResultsAsync();
        int[] before = [.. await ProposedAsync(crm)];

        JsonElement entry = await PublishAsync(crm, TestPolicies.Stricter());
        JsonElement stale = (await crm.JsonAsync("/api/accounts")).GetProperty("run");
        JsonElement advice = await crm.JsonAsync("/api/accounts/1/advice");
        await crm.RunBatchAsync();
        JsonElement fresh = (await crm.JsonAsync("/api/accounts")).GetProperty("run");
        int[] after = [.. await ProposedAsync(crm)];

        string hash = TestPolicies.HashOf(TestPolicies.Stricter());
        Assert.Equal(2, entry.GetProperty("number").GetInt32());
        Assert.Equal(("North desk", "use first", Crm.Day), (Text(entry, "by"), Text(entry, "note"), Text(entry, "on")));
        Assert.False(stale.GetProperty("policyInForce").GetBoolean());
        Assert.Equal(hash, Text(advice, "policyHash"));
        Assert.True(fresh.GetProperty("policyInForce").GetBoolean());
        Assert.Equal(hash, Text(fresh, "policyHash"));
        Assert.NotEmpty(after);
        Assert.True(after.Length < before.Length, "The stricter policy proposes to as many.");
        Assert.Subset(before.ToHashSet(), after.ToHashSet());
    }

    [Fact]
    public async Task Revert_ToAnEarlierEntry_AppendsAndLosesNothing()
    {
        using Crm crm = new();
        await PublishAsync(crm, TestPolicies.Stricter());

        JsonElement entry = await crm.PostJsonAsync("/api/policy/history/1/revert", """{ "by": "South desk" }""", HttpStatusCode.Created);

        Assert.Equal((3, 1), (entry.GetProperty("number").GetInt32(), entry.GetProperty("restores").GetInt32()));
        JsonElement[] history = [.. (await crm.JsonAsync("/api/policy/history")).EnumerateArray()];
        Assert.Equal([1, 2, 3], history.Select(one => one.GetProperty("number").GetInt32()));
        Assert.Equal(Text(history[0], "policyHash"), Text(history[2], "policyHash"));
        Assert.Equal(AdvicePolicyDocument.ToJson(TestPolicies.First), await crm.Client.GetStringAsync(new Uri("/api/policy", UriKind.Relative)));
        Assert.Equal(TestPolicies.Stricter(), await crm.Client.GetStringAsync(new Uri("/api/policy/history/2", UriKind.Relative)));
    }

    [Fact]
    public async Task Publish_OfADraftThatAnotherOvertook_IsAConflictUntilItIsUploadedAgain()
    {
        using Crm crm = new();
        string late = TestPolicies.Stricter("2026-08");
        await UploadAsync(crm, late);
        await PublishAsync(crm, TestPolicies.Stricter());

        Assert.Equal(["policy.draft-outdated"], (await PublishAsync(crm, TestPolicies.HashOf(late), HttpStatusCode.Conflict)).Codes());
        Assert.True((await crm.JsonAsync($"/api/policy/drafts/{TestPolicies.HashOf(late)}")).GetProperty("outdated").GetBoolean());
        Assert.Equal(3, (await PublishAsync(crm, late)).GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task Publish_ByTwoAtOnce_PutsOneInForce()
    {
        using Crm crm = new();
        string[] documents = [.. Enumerable.Range(0, 8).Select(i => TestPolicies.Stricter($"v{i}"))];
        foreach (string document in documents)
        {
            await UploadAsync(crm, document);
        }

        HttpResponseMessage[] responses = await Task.WhenAll(documents.Select(document => crm.PostJsonAsync($"/api/policy/drafts/{TestPolicies.HashOf(document)}/publish", ByNorth)));

        Assert.Equal(1, responses.Count(response => response.StatusCode == HttpStatusCode.Created));
        Assert.Equal(7, responses.Count(response => response.StatusCode == HttpStatusCode.Conflict));
        Assert.Equal(2, (await crm.JsonAsync("/api/policy/history")).GetArrayLength());
    }

    [Fact]
    public async Task Publish_OfThePolicyInForce_IsAConflict()
    {
        using Crm crm = new();
        await UploadAsync(crm, AdvicePolicyDocument.ToJson(TestPolicies.First));

        Assert.Equal(["policy.in-force"], (await PublishAsync(crm, AdvicePolicyDocument.ContentHash(TestPolicies.First), HttpStatusCode.Conflict)).Codes());
    }

    [Fact]
    public async Task Publish_UnderTheVersionOfAnotherPolicy_IsAConflict()
    {
        using Crm crm = new();
        string document = TestPolicies.Stricter(TestPolicies.First.Version);
        await UploadAsync(crm, document);

        Assert.Equal(["policy.version-taken"], (await PublishAsync(crm, TestPolicies.HashOf(document), HttpStatusCode.Conflict)).Codes());
    }

    [Fact]
    public async Task Publish_WithAClockBehindTheLastEntry_IsAConflict()
    {
        using Crm crm = new();
        await UploadAsync(crm, TestPolicies.Stricter());
        crm.Clock.MoveTo(crm.Clock.GetUtcNow().AddDays(-1));

        Assert.Equal(["policy.day"], (await PublishAsync(crm, TestPolicies.HashOf(TestPolicies.Stricter()), HttpStatusCode.Conflict)).Codes());
    }

    [Theory]
    [InlineData("1", "policy.in-force", HttpStatusCode.Conflict)]
    [InlineData("2", "policy.no-entry", HttpStatusCode.NotFound)]
    [InlineData("0", "policy.no-entry", HttpStatusCode.NotFound)]
    public async Task Revert_ToNoOtherEntry_IsRefused(string number, string code, HttpStatusCode status)
    {
        using Crm crm = new();

        Assert.Equal([code], (await crm.PostJsonAsync($"/api/policy/history/{number}/revert", ByNorth, status)).Codes());
    }

    [Theory]
    [InlineData("", "body.json", "$")]
    [InlineData("null", "body.text", "$.by")]
    [InlineData("[1]", "body.json", "$")]
    [InlineData("{}", "body.text", "$.by")]
    [InlineData("""{ "by": null }""", "body.text", "$.by")]
    [InlineData("""{ "by": "  " }""", "body.text", "$.by")]
    [InlineData("""{ "by": 7 }""", "body.json", "$.by")]
    [InlineData("""{ "by": "x", "who": "y" }""", "body.json", "$.who")]
    [InlineData("""{ "by": "x", "by": "y" }""", "body.json", "$.by")]
    [InlineData("""{ "by": "x", "note": "\u202e" }""", "body.text", "$.note")]
    [InlineData("""{ "by": "x\ny" }""", "body.text", "$.by")]
    [InlineData("""{ "by": "\ud800" }""", "body.json", "$.by")]
    [InlineData("""{ "by": [[[[[[1]]]]]] }""", "body.json", "$.by")]
    public async Task Publish_WithAWrongDecision_IsRefusedWithFindings(string body, string code, string path)
    {
        using Crm crm = new();

        JsonElement problem = await crm.PostJsonAsync("/api/policy/history/1/revert", body, HttpStatusCode.BadRequest);

        Assert.Equal($"{code} {path}", $"{problem.Codes().Single()} {problem.Paths().Single()}");
    }

    [Theory]
    [InlineData(256, HttpStatusCode.Conflict)]
    [InlineData(257, HttpStatusCode.BadRequest)]
    [InlineData(9_000, HttpStatusCode.BadRequest)]
    [InlineData(5_000_000, HttpStatusCode.BadRequest)]
    public async Task Decision_OfALongText_IsReadUpToItsLimit(int characters, HttpStatusCode status)
    {
        using Crm crm = new();

        await crm.PostJsonAsync("/api/policy/history/1/revert", $$"""{ "by": "{{new string('x', characters)}}" }""", status);
    }

    [Theory]
    [InlineData("UPDATE PolicyEntries SET \"By\" = 'nobody'")]
    [InlineData("DELETE FROM PolicyEntries")]
    public async Task History_ChangedInTheDatabase_IsRefusedByIt(string statement)
    {
        using Crm crm = new();

        SqliteException refused = await Assert.ThrowsAsync<SqliteException>(() => crm.ChangeAsync(context => context.Database.ExecuteSqlRawAsync(statement)));

        Assert.Contains("only grows", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE PolicyEntries SET \"By\" = 'nobody' WHERE Number = 1")]
    [InlineData("UPDATE PolicyEntries SET Document = (SELECT Document FROM PolicyEntries WHERE Number = 2) WHERE Number = 1")]
    [InlineData("UPDATE PolicyEntries SET Document = '' WHERE Number = 1")]
    [InlineData("DELETE FROM PolicyEntries WHERE Number = 1")]
    public async Task History_ChangedWithoutTheDatabasesGuard_StopsTheNextStart(string statement)
    {
        using Crm crm = new();
        await PublishAsync(crm, TestPolicies.Stricter());
        await crm.ChangeAsync(context => context.Database.ExecuteSqlRawAsync("DROP TRIGGER PolicyEntries_NoUpdate; DROP TRIGGER PolicyEntries_NoDelete"));
        await crm.ChangeAsync(context => context.Database.ExecuteSqlRawAsync(statement));

        using Crm again = new(crm);

        Assert.Contains("not as it was written", Assert.Throws<InvalidOperationException>(() => again.Client).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_AfterARestart_IsStillInForce()
    {
        using Crm crm = new();
        await PublishAsync(crm, TestPolicies.Stricter());

        using Crm again = new(crm);

        Assert.Equal(TestPolicies.Stricter(), await again.Client.GetStringAsync(new Uri("/api/policy", UriKind.Relative)));
        Assert.Equal(60, await again.ReadAsync(context => context.Accounts.CountAsync()));
    }

    private static async Task<JsonElement> PublishAsync(Crm crm, string document)
    {
        await UploadAsync(crm, document);
        return await PublishAsync(crm, TestPolicies.HashOf(document), HttpStatusCode.Created);
    }

    private static Task<JsonElement> PublishAsync(Crm crm, string hash, HttpStatusCode status) => crm.PostJsonAsync($"/api/policy/drafts/{hash}/publish", ByNorth, status);

    private static Task<JsonElement> UploadAsync(Crm crm, string document) => crm.PostJsonAsync("/api/policy/drafts", document, HttpStatusCode.Created);

    private static async Task<IEnumerable<int>> ProposedAsync(Crm crm) =>
        (await crm.JsonAsync("/api/accounts?action=ProposeNow&size=200")).GetProperty("accounts").EnumerateArray().Select(one => one.GetProperty("id").GetInt32());

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
