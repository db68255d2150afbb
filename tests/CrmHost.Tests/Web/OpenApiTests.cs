using System.Text.Json;
using CrmHost.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CrmHost.Tests.Web;

public sealed class OpenApiTests
{
    [Fact]
    public async Task Document_OfTheHost_HasEveryEndpointWithASummary()
    {
        using Crm crm = new();

        JsonElement paths = (await crm.JsonAsync("/openapi/v1.json")).GetProperty("paths");

        string[] documented = [.. paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"))];
        string[] mapped =
        [
            .. crm.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal))
                .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(method => $"{method} {Plain(endpoint.RoutePattern.RawText!)}")),
        ];
        Assert.Equal(16, mapped.Length);
        Assert.Equal(mapped.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
        Assert.All(paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject()), operation => Assert.NotEmpty(operation.Value.GetProperty("summary").GetString()!));
    }

    [Fact]
    public async Task Document_OfTheList_DescribesItsQueryAsItIsRead()
    {
        using Crm crm = new();

        JsonElement list = (await crm.JsonAsync("/openapi/v1.json")).GetProperty("paths").GetProperty("/api/accounts").GetProperty("get");

        JsonElement[] parameters = [.. list.GetProperty("parameters").EnumerateArray()];
        Assert.Equal(["page", "size", "action", "owner", "asOf"], parameters.Select(one => one.GetProperty("name").GetString()));
        Assert.Equal(200, parameters[1].GetProperty("schema").GetProperty("maximum").GetInt32());
        Assert.Equal(["ProposeNow", "Nurture", "AdoptFirst", "Hold", "RecoverFirst"], parameters[2].GetProperty("schema").GetProperty("enum").EnumerateArray().Select(one => one.GetString()));
        Assert.True(list.GetProperty("responses").GetProperty("400").GetProperty("content").TryGetProperty("application/problem+json", out _));
    }

    private static string Plain(string pattern) => pattern.Replace(":int", "", StringComparison.Ordinal) is var plain && plain.EndsWith('/') ? plain[..^1] : plain;
}
