using System.Net;
using CrmHost.Tests.Hosting;

namespace CrmHost.Tests.Web;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/api/accounts")]
    [InlineData("/api/accounts?page=x")]
    [InlineData("/nothing")]
    public async Task Answer_OfAnyKind_AllowsNothingInlineOrFromElsewhere(string address)
    {
        using Crm crm = new();

        using HttpResponseMessage response = await crm.Client.GetAsync(new Uri(address, UriKind.Relative));

        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", HttpStatusCode.Accepted)]
    [InlineData("none", HttpStatusCode.Accepted)]
    [InlineData(null, HttpStatusCode.Accepted)]
    public async Task Change_FromAnotherSitesPage_IsForbidden(string? site, HttpStatusCode status)
    {
        using Crm crm = new();
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/batch");
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        using HttpResponseMessage response = await crm.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Request_ForAnotherHost_IsRefused()
    {
        using Crm crm = new();
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/accounts");
        request.Headers.Host = "crm.example";

        using HttpResponseMessage response = await crm.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
