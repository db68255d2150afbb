using System.Text.Json.Serialization;
using CrmHost.Accounts;
using CrmHost.Batches;
using CrmHost.Policies;
using CrmHost.Seeding;
using CrmHost.Storage;
using CrmHost.Web;
using CrmHost.Worklists;
using Microsoft.EntityFrameworkCore;
using UpsellScoring.Extensions.DependencyInjection;

namespace CrmHost;

/// <summary>What the host is made of.</summary>
internal static class CrmServices
{
    public static void AddCrm(this WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUpsellScoring(builder.Configuration.GetSection("UpsellScoring"));
        services.AddDbContextFactory<CrmContext>(context => context.UseSqlite(builder.Configuration.GetConnectionString("Crm")));
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<SeedOptions>().BindConfiguration("Seed").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<NightlyOptions>().BindConfiguration("Batch").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DatabaseSetup>().AddSingleton<AccountSeeder>();
        services.AddSingleton<PolicyLedger>().AddSingleton<DraftStore>().AddScoped<DraftPreview>();
        services.AddScoped<AccountAdviser>().AddScoped<WorklistReader>();
        services.AddSingleton<BatchControl>().AddSingleton<BatchRunner>().AddSingleton<ResultStore>();
        services.AddHostedService<BatchService>().AddSingleton<NightlyStart>().AddHostedService(provider => provider.GetRequiredService<NightlyStart>());
        services.AddProblemDetails();
        services.AddOpenApi();
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        // The same answers to a wrong request wherever the host runs.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
    }

    public static void MapCrm(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseOwnPagesOnly();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapOpenApi();
        RouteGroupBuilder api = app.MapGroup("/api");
        api.MapGroup("").WithTags("Worklist").MapWorklist();
        api.MapGroup("").WithTags("Account").MapAccounts();
        api.MapGroup("").WithTags("Policy").MapPolicy();
        api.MapGroup("").WithTags("Draft").MapDrafts();
        api.MapGroup("").WithTags("Batch").MapBatch();
    }
}
