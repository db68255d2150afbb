using CrmHost.Accounts;
using CrmHost.Batches;
using CrmHost.Policies;
using Microsoft.EntityFrameworkCore;

namespace CrmHost.Storage;

/// <summary>The database.</summary>
internal sealed class CrmContext(DbContextOptions<CrmContext> options) : DbContext(options)
{
    public DbSet<CrmAccount> Accounts => Set<CrmAccount>();

    public DbSet<PolicyEntry> PolicyEntries => Set<PolicyEntry>();

    public DbSet<PolicyDraft> PolicyDrafts => Set<PolicyDraft>();

    public DbSet<BatchRun> Runs => Set<BatchRun>();

    public DbSet<RunAction> RunActions => Set<RunAction>();

    public DbSet<RankedAdvice> RankedAdvice => Set<RankedAdvice>();

    public DbSet<BrokenAccount> BrokenAccounts => Set<BrokenAccount>();

    /// <summary>The accounts with all that the library is told of them.</summary>
    public IQueryable<CrmAccount> AccountsToAdvise => Accounts.AsNoTracking().Include(account => account.Proposals.OrderBy(sent => sent.Id)).OrderBy(account => account.Id);

    /// <summary>The finished runs, the one to show first: as of the latest day up to today, and of that day the newest. Another day is shown to whoever asks for it.</summary>
    public IQueryable<BatchRun> RunsToShow(DateOnly today) => Runs.AsNoTracking()
        .Where(run => run.FinishedAt != null && run.AsOf <= today)
        .OrderByDescending(run => run.AsOf)
        .ThenByDescending(run => run.Id);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CrmAccount>(account =>
        {
            account.ComplexProperty(one => one.Offer);
            account.HasMany(one => one.Proposals).WithOne().HasForeignKey(sent => sent.AccountId);
        });
        modelBuilder.Entity<PolicyEntry>(entry =>
        {
            entry.HasKey(one => one.Number);
            entry.Property(one => one.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<PolicyDraft>().HasKey(draft => draft.PolicyHash);
        modelBuilder.Entity<RunAction>().HasKey(action => new { action.RunId, action.Action });
        modelBuilder.Entity<RankedAdvice>(advice =>
        {
            // A page is a range of places, read from the key; the list of one owner has an index of its own.
            advice.HasKey(one => new { one.RunId, one.Place });
            advice.HasIndex(one => new { one.RunId, one.Owner, one.Place, one.Action });
        });
        modelBuilder.Entity<BrokenAccount>().HasKey(broken => new { broken.RunId, broken.AccountId });
        modelBuilder.Entity<BatchRun>(run =>
        {
            run.HasMany<RunAction>().WithOne().HasForeignKey(one => one.RunId);
            run.HasMany<RankedAdvice>().WithOne().HasForeignKey(one => one.RunId);
            run.HasMany<BrokenAccount>().WithOne().HasForeignKey(one => one.RunId);
        });
    }
}
