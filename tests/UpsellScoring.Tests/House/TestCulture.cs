using System.Globalization;
using System.Runtime.CompilerServices;

namespace UpsellScoring.Tests.House;

/// <summary>Runs the whole suite under the culture named in UPSELL_TEST_CULTURE; without the variable nothing is changed.</summary>
internal static class TestCulture
{
    public const string Variable = "UPSELL_TEST_CULTURE";

    public static string? Wanted { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : null;

#pragma warning disable CA2255 // A module initializer is the one place that runs before any test thread exists.
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void Apply()
    {
        if (Wanted is null)
        {
            return;
        }

        var culture = CultureInfo.GetCultureInfo(Wanted);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
