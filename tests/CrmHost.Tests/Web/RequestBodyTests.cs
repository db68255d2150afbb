using System.Net;
using CrmHost.Tests.Hosting;

namespace CrmHost.Tests.Web;

public sealed class RequestBodyTests
{
    // Beyond the 30 MB at which the server itself refuses to read.
    private const int Beyond = 31_000_000;

    [Theory]
    [InlineData("/api/policy/drafts", "document.too-large")]
    [InlineData("/api/policy/history/1/revert", "body.too-large")]
    public async Task Body_BeyondTheServersOwnLimit_IsRefusedWithAFinding(string address, string code)
    {
        using Crm crm = new();
        crm.Listen();
        using ByteArrayContent body = new(new byte[Beyond]);
        body.Headers.ContentType = new("application/json");
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = body };
        // The server answers before the body is sent.
        request.Headers.ExpectContinue = true;

        using HttpResponseMessage response = await crm.Client.SendAsync(request);

        Assert.Equal([code], (await Crm.JsonAsync(response, HttpStatusCode.BadRequest)).Codes());
    }
}
