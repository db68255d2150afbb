using CrmHost.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace CrmHost.Seeding;

/// <summary>Fills an empty database with invented accounts, all of them or none.</summary>
internal sealed class AccountSeeder(IDbContextFactory<CrmContext> contexts, IOptions<SeedOptions> options, TimeProvider clock, ILogger<AccountSeeder> log)
{
    private const int RowsPerRound = 5_000;

    public async Task SeedAsync(CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.Accounts.AnyAsync(cancellation))
        {
            return;
        }

        SeedOptions seed = options.Value;
        AccountGenerator generator = new(seed.Seed, seed.Day ?? clock.Today());
        await using IDbContextTransaction all = await context.Database.BeginTransactionAsync(cancellation);
        for (int done = 0; done < seed.Accounts; done += RowsPerRound)
        {
            context.Accounts.AddRange(generator.Next(Math.Min(RowsPerRound, seed.Accounts - done)));
            await context.SaveChangesAsync(cancellation);
            context.ChangeTracker.Clear();
        }

        await all.CommitAsync(cancellation);
        Log.Seeded(log, seed.Accounts);
    }
}
