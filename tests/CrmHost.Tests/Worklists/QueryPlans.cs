using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrmHost.Tests.Worklists;

/// <summary>Asks the database how it goes about each query of the host on a table.</summary>
internal sealed class QueryPlans(string table) : DbCommandInterceptor
{
    private readonly List<string> _steps = [];

    /// <summary>The steps of these queries.</summary>
    public IReadOnlyList<string> Steps => _steps;

    public void Clear() => _steps.Clear();

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) && command.CommandText.Contains(table, StringComparison.Ordinal))
        {
            using DbCommand plan = command.Connection!.CreateCommand();
            plan.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
            foreach (DbParameter parameter in command.Parameters)
            {
                DbParameter copy = plan.CreateParameter();
                (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
                plan.Parameters.Add(copy);
            }

            using DbDataReader steps = plan.ExecuteReader();
            while (steps.Read())
            {
                _steps.Add(steps.GetString(3));
            }
        }

        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
