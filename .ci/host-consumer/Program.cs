using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection;

// What a host does with the package, on a container alone; its output is compared with expected.txt, plain and trimmed.
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Small:Policy:format"] = "1",
    ["Small:Policy:version"] = "2026",
    ["Small:Policy:card:format"] = "1",
    ["Small:Policy:card:version"] = "c1",
    ["Small:Policy:card:factors:0:name"] = "utilization",
    ["Small:Policy:card:factors:0:weight"] = "100",
    ["Small:Policy:card:factors:0:curve:kind"] = "piecewise-linear",
    ["Small:Policy:card:factors:0:curve:knots:0:0"] = "0.3",
    ["Small:Policy:card:factors:0:curve:knots:0:1"] = "0",
    ["Small:Policy:card:factors:0:curve:knots:1:0"] = "0.9",
    ["Small:Policy:card:factors:0:curve:knots:1:1"] = "1",
    ["Small:Policy:proposeFrom"] = "B",
    ["Wrong:PolicyPth"] = "policy.json",
}).Build();

using var services = new ServiceCollection()
    .AddUpsellScoring("policy.json")
    .AddKeyedUpsellScoring("small", configuration.GetSection("Small"))
    .AddKeyedUpsellScoring("wrong", configuration.GetSection("Wrong"))
    .BuildServiceProvider();

using var meters = new MeterListener
{
    InstrumentPublished = (instrument, listener) =>
    {
        if (instrument.Meter.Name == UpsellScoringTelemetry.MeterName)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    },
};
meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
    Console.WriteLine($"  {instrument.Name} {value}: {string.Join(", ", tags.ToArray().Select(tag => $"{tag.Key} {tag.Value}"))}"));
meters.Start();
using var activities = new ActivityListener
{
    ShouldListenTo = source => source.Name == UpsellScoringTelemetry.ActivitySourceName,
    Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
    ActivityStopped = activity => Console.WriteLine($"  {activity.OperationName}: {string.Join(", ", activity.TagObjects.Select(tag => $"{tag.Key} {tag.Value}"))}"),
};
ActivitySource.AddActivityListener(activities);

Account[] accounts = [new("Asagiri") { Utilization = 0.35, Rating = 4 }, new("Hoshizora") { ContractValue = 1_200_000, TenureMonths = 14, Utilization = 0.82, GrowthGap = 0.40, Rating = 8 }];
foreach (var key in new[] { null, "small" })
{
    Console.WriteLine(services.GetRequiredKeyedService<AdvicePolicy>(key).Version);
    foreach (var row in services.GetRequiredKeyedService<IUpsellAdvisor>(key).AdvisePortfolio(accounts, account => account, _ => new Proposal("pro plan"), new(2026, 4, 1)))
    {
        Console.WriteLine(row);
    }
}

try
{
    services.GetRequiredService<IStartupValidator>().Validate();
}
catch (OptionsValidationException exception)
{
    Console.WriteLine(exception.Message);
}
