using CrmHost.Policies;
using CrmHost.Seeding;
using Microsoft.EntityFrameworkCore;

namespace CrmHost.Storage;

/// <summary>Makes the database ready before the first request: creates and fills it once, and clears away what a killed batch left.</summary>
internal sealed class DatabaseSetup(IDbContextFactory<CrmContext> contexts, AccountSeeder seeder, PolicyLedger ledger, ILogger<DatabaseSetup> log)
{
    // The history of the policy only grows, whoever writes to the file.
    private const string OnlyGrows =
        """
        CREATE TRIGGER "PolicyEntries_NoUpdate" BEFORE UPDATE ON "PolicyEntries" BEGIN SELECT RAISE(ABORT, 'the history of the policy only grows'); END;
        CREATE TRIGGER "PolicyEntries_NoDelete" BEFORE DELETE ON "PolicyEntries" BEGIN SELECT RAISE(ABORT, 'the history of the policy only grows'); END;
        """;

    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        await using (CrmContext context = await contexts.CreateDbContextAsync(cancellation))
        {
            if (await context.Database.EnsureCreatedAsync(cancellation))
            {
                await context.Database.ExecuteSqlRawAsync(OnlyGrows, cancellation);
                Log.Created(log);
            }

            await context.Runs.Where(run => run.FinishedAt == null).ExecuteDeleteAsync(cancellation);
        }

        await seeder.SeedAsync(cancellation);
        await ledger.OpenAsync(cancellation);
    }
}
