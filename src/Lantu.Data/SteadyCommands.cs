using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Lantu.Data;

/// <summary>
/// Has the writer wait for PostgreSQL on its own thread, and sends what it holds back along with each statement. A small write's statements take the server less time each than
/// handing the answer from the thread that polls sockets to one of the pool; and while the writer waits, nothing else could be written anyway.
/// </summary>
sealed class SteadyCommands : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Writers(eventData) is { } db && !result.HasResult ? InterceptionResult<DbDataReader>.SuppressWithResult(db.Held?.ExecuteReader((NpgsqlCommand)command) ?? command.ExecuteReader()) : result;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ReaderExecuting(command, eventData, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Writers(eventData) is { } db && !result.HasResult ? InterceptionResult<int>.SuppressWithResult(db.Held?.ExecuteNonQuery((NpgsqlCommand)command) ?? command.ExecuteNonQuery()) : result;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuting(command, eventData, result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        if (Writers(eventData) is not { } db || result.HasResult)
        {
            return result;
        }

        db.SendHeld();
        return InterceptionResult<object>.SuppressWithResult(command.ExecuteScalar()!);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ScalarExecuting(command, eventData, result));

    static LantuDb? Writers(CommandEventData eventData) => eventData.Context is LantuDb { MayWrite: true } db ? db : null;
}
