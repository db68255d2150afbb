using CrmHost;
using CrmHost.Storage;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.AddCrm();
WebApplication app = builder.Build();
app.MapCrm();
await app.Services.GetRequiredService<DatabaseSetup>().PrepareAsync();
await app.RunAsync();
