using System.Text;

using Microsoft.Extensions.Configuration;

namespace UpsellScoring.Extensions.DependencyInjection.Tests;

/// <summary>Configuration sections as a host has them.</summary>
internal static class Sections
{
    /// <summary>The section <c>UpsellScoring</c> with this content.</summary>
    internal static IConfigurationSection Of(string json, params (string Key, string? Value)[] over) =>
        Root($$"""{ "UpsellScoring": {{json}} }""", over).GetSection("UpsellScoring");

    /// <summary>The same with a policy's document below <c>Policy</c>.</summary>
    internal static IConfigurationSection OfPolicy(string document, params (string Key, string? Value)[] over) => Of($$"""{ "Policy": {{document}} }""", over);

    /// <summary>A document of the tests, written with single quotes.</summary>
    internal static string Json(string text) => text.Replace('\'', '"');

    /// <summary>What is over the file is what an environment variable or a command line would say, "__" already replaced.</summary>
    private static IConfigurationRoot Root(string json, (string Key, string? Value)[] over) => new ConfigurationBuilder()
        .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json)))
        .AddInMemoryCollection(over.Select(one => KeyValuePair.Create(one.Key, one.Value)))
        .Build();
}
