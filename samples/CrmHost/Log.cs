namespace CrmHost;

/// <summary>Everything the host writes to its log: counts and days, never what an account is called.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "The database was created.")]
    public static partial void Created(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "The database was filled with {Accounts} invented accounts.")]
    public static partial void Seeded(ILogger logger, int accounts);

    [LoggerMessage(Level = LogLevel.Information, Message = "Policy {Number} is in force: {PolicyHash}.")]
    public static partial void InForce(ILogger logger, int number, string policyHash);

    [LoggerMessage(Level = LogLevel.Information, Message = "Batch as of {AsOf} {Outcome}: {Accounts} accounts, {Broken} of them broken, in {Seconds:0.0} s.")]
    public static partial void BatchEnded(ILogger logger, DateOnly asOf, string outcome, int accounts, int broken, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Batch as of {AsOf} failed.")]
    public static partial void BatchFailed(ILogger logger, Exception exception, DateOnly asOf);
}
