using System.Net;
using System.Text;
using System.Text.Json;

namespace CrmHost.Tests.Hosting;

/// <summary>Requests with bodies.</summary>
internal static class Bodies
{
    public static Task<HttpResponseMessage> PostJsonAsync(this Crm crm, string address, string body) =>
        crm.Client.PostAsync(new Uri(address, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));

    /// <summary>Posts a body and gives the JSON of the answer, which must have a status.</summary>
    public static async Task<JsonElement> PostJsonAsync(this Crm crm, string address, string body, HttpStatusCode status)
    {
        using HttpResponseMessage response = await crm.PostJsonAsync(address, body);
        return await Crm.JsonAsync(response, status);
    }

    /// <summary>The codes of the findings of a problem.</summary>
    public static string[] Codes(this JsonElement problem) => [.. problem.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];

    /// <summary>The paths of the findings of a problem.</summary>
    public static string[] Paths(this JsonElement problem) => [.. problem.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("path").GetString()!)];
}
