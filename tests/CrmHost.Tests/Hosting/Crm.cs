using System.Net;
using System.Text.Json;
using CrmHost.Batches;
using CrmHost.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrmHost.Tests.Hosting;

/// <summary>The host in this process, with a database file of its own that goes with it, as of 2026-04-01 unless the clock is moved.</summary>
internal sealed class Crm : WebApplicationFactory<Program>
{
    public const string Day = "2026-04-01";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("crm-host-").FullName;
    private readonly (string Name, string Value)[] _settings;
    private readonly bool _ownsFolder = true;

    public Crm(params (string Name, string Value)[] settings) => _settings = settings;

    /// <summary>The same database again, as after a restart.</summary>
    public Crm(Crm before, params (string Name, string Value)[] settings)
    {
        Directory.Delete(_folder);
        (_folder, _settings, _ownsFolder) = (before._folder, settings, false);
    }

    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));

    public HttpClient Client => field ??= CreateClient();

    /// <summary>Answers on a port of this machine as well, for a browser; to be called before anything else.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <summary>Further services of the test.</summary>
    public Action<IServiceCollection>? Replacements { get; init; }

    public string Database => Path.Combine(_folder, "crm.db");

    /// <summary>A host whose first batch has finished.</summary>
    public static async Task<Crm> WithResultsAsync(Func<CrmContext, Task>? arrange = null, params (string Name, string Value)[] settings)
    {
        Crm crm = new(settings);
        if (arrange is not null)
        {
            await crm.ChangeAsync(arrange);
        }

        await crm.RunBatchAsync();
        return crm;
    }

    /// <summary>Changes the database behind the host's back.</summary>
    public async Task ChangeAsync(Func<CrmContext, Task> change)
    {
        await using CrmContext context = await OpenAsync();
        await change(context);
        await context.SaveChangesAsync();
    }

    /// <summary>Reads the database.</summary>
    public async Task<T> ReadAsync<T>(Func<CrmContext, Task<T>> read)
    {
        await using CrmContext context = await OpenAsync();
        return await read(context);
    }

    /// <summary>The JSON at an address, which must answer with a status.</summary>
    public async Task<JsonElement> JsonAsync(string address, HttpStatusCode status = HttpStatusCode.OK) => await JsonAsync(await Client.GetAsync(new Uri(address, UriKind.Relative)), status);

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} instead of {(int)status}: {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>Starts a batch and waits until it has ended.</summary>
    public async Task<JsonElement> RunBatchAsync(string query = "")
    {
        using HttpResponseMessage response = await Client.PostAsync(new Uri("/api/batch" + query, UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        return await IdleAsync();
    }

    /// <summary>Waits until no batch is under way, and gives how the last ended.</summary>
    public async Task<JsonElement> IdleAsync()
    {
        BatchControl control = Services.GetRequiredService<BatchControl>();
        await UntilAsync(() => control.Progress is null && control.Last is not null);
        return (await JsonAsync("/api/batch")).GetProperty("last");
    }

    /// <summary>Keeps everybody else from writing to the database until it is disposed.</summary>
    public async Task<IAsyncDisposable> LockAsync()
    {
        SqliteConnection connection = new($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        connection.BeginTransaction();
        return connection;
    }

    /// <summary>Waits until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < end, "It did not become so in time.");
            await Task.Delay(5);
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        (string Name, string Value)[] own = [("ConnectionStrings:Crm", $"Data Source={Database}"), ("Seed:Accounts", "60"), ("Batch:AtFirstStart", "false"), ("Logging:LogLevel:Default", "None")];
        foreach ((string name, string value) in own.Concat(_settings))
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            Replacements?.Invoke(services);
        });
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _ownsFolder && Directory.Exists(_folder))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private Task<CrmContext> OpenAsync() => Services.GetRequiredService<IDbContextFactory<CrmContext>>().CreateDbContextAsync();
}
